package cn.lianan.database;

import cn.lianan.tenancy.NoDistrictException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.engine.jdbc.connections.spi.AbstractDataSourceBasedMultiTenantConnectionProviderImpl;
import org.hibernate.service.spi.ServiceRegistryAwareService;
import org.hibernate.service.spi.ServiceRegistryImplementor;

/**
 * Hands out pooled connections that act in one district for one transaction. The setting is local to the transaction, so
 * nothing of it remains when the pool gives the connection to somebody else.
 */
public class WalledConnections extends AbstractDataSourceBasedMultiTenantConnectionProviderImpl<String>
        implements ServiceRegistryAwareService {

    private transient DataSource pool;

    @Override
    public void injectServices(ServiceRegistryImplementor services) {
        Map<String, Object> settings =
                services.requireService(ConfigurationService.class).getSettings();
        Object configured = settings.getOrDefault(
                AvailableSettings.JAKARTA_JTA_DATASOURCE, settings.get(AvailableSettings.DATASOURCE));
        if (configured instanceof DataSource source) {
            pool = source;
        } else {
            pool = NamedPool.find(String.valueOf(configured));
        }
    }

    @Override
    protected DataSource selectAnyDataSource() {
        return pool;
    }

    @Override
    protected DataSource selectDataSource(String district) {
        return pool;
    }

    @Override
    public Connection getConnection(String district) throws SQLException {
        if (DistrictOfSession.NONE.equals(district)) {
            throw new NoDistrictException();
        }
        Connection connection = super.getConnection(district);
        try (PreparedStatement enter = connection.prepareStatement("select set_config('app.district', ?, true)")) {
            enter.setString(1, district);
            enter.execute();
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
