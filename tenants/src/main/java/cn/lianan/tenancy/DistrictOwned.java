package cn.lianan.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import org.hibernate.annotations.TenantId;

/** An entity that lives and is seen in one district only. Hibernate fills the district in from {@link CurrentDistrict}. */
@MappedSuperclass
@Tenancy(EntityKind.DISTRICT_OWNED)
public abstract class DistrictOwned {

    @TenantId
    @Column(name = "district_id", updatable = false)
    private String district;

    /** The owning district's id; null until the entity is stored. */
    public String district() {
        return district;
    }
}
