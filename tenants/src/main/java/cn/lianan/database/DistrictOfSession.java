package cn.lianan.database;

import cn.lianan.tenancy.CurrentDistrict;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/** Tells Hibernate the district of a session: the current one, or an error. */
public class DistrictOfSession implements CurrentTenantIdentifierResolver<String> {

    @Override
    public String resolveCurrentTenantIdentifier() {
        return CurrentDistrict.id();
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }
}
