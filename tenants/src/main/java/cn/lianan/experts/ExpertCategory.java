package cn.lianan.experts;

import cn.lianan.outcomes.Ids;
import cn.lianan.tenancy.DistrictOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A node of the district's two-level catalogue: a group, or a specialty below a group. */
@Entity
@Table(name = "experts_category")
class ExpertCategory extends DistrictOwned {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "parent_id")
    private UUID parentId;

    private String code;
    private String name;

    @Column(name = "name_en")
    private String nameEn;

    private boolean own;
    private int ordinal;

    ExpertCategory() {}

    /** A specialty of the district's own below one of the groups. */
    ExpertCategory(ExpertCategory group, String name) {
        this.id = Ids.next();
        this.parentId = group.id;
        this.code = group.code + ".own-" + Long.toString(id.getMostSignificantBits() >>> 16, 36);
        this.name = name;
        this.own = true;
        this.ordinal = group.ordinal + 99;
    }

    UUID id() {
        return id;
    }

    UUID parentId() {
        return parentId;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    CategoryLine line(String parentCode) {
        return new CategoryLine(code, parentCode, name, nameEn, own);
    }
}
