package cn.lianan.database;

import cn.lianan.tenancy.CurrentDistrict;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/**
 * Tells Hibernate the district of a session. The server opens one session without a district while it deploys; it gets
 * {@link #NONE}, for which {@link WalledConnections} gives no connection.
 */
public class DistrictOfSession implements CurrentTenantIdentifierResolver<String> {

    /** Stands for "no district": such a session can be opened, but not used. */
    static final String NONE = "";

    @Override
    public String resolveCurrentTenantIdentifier() {
        return CurrentDistrict.known().orElse(NONE);
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }
}
