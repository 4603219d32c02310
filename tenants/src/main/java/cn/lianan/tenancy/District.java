package cn.lianan.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A tenant: a prefecture-level city or a district with its emergency bureau. */
@Entity
@Immutable
@Table(name = "tenancy_district")
@Tenancy(EntityKind.PLATFORM)
class District {

    @Id
    private String id;

    private String code;
    private String name;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "short_name")
    private String shortName;

    @Column(name = "host_label")
    private String hostLabel;

    private String domain;
    private String emblem;
    private String accent;

    @Column(name = "admitted_at")
    private Instant admittedAt;

    DistrictSummary summary() {
        return new DistrictSummary(id, code, name, nameEn, shortName, hostLabel, domain, emblem, accent);
    }
}
