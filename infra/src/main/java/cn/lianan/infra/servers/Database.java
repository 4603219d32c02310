package cn.lianan.infra.servers;

import cn.lianan.infra.settings.CannotStart;
import cn.lianan.infra.settings.Port;
import cn.lianan.infra.settings.Settings;

/** Where the portal's database is, and as whom the portal and the migrations log in there. */
public record Database(String url, String user, String password, String owner, String ownerPassword) {

    /** One's own, as named by PORTAL_DB_URL; refuses if the owner of the tables is not named beside it. */
    public static Database own(Settings settings) {
        return new Database(
                settings.find("portal.db.url").orElseThrow(),
                settings.get("portal.db.user", "portal_app"),
                settings.get("portal.db.password", ""),
                settings.get("portal.db.owner.user", "portal_owner"),
                settings.find("portal.db.owner.password")
                        .orElseThrow(() -> new CannotStart(
                                "已设置 PORTAL_DB_URL，还需设置 PORTAL_DB_OWNER_PASSWORD（表的所有者，用于迁移）。",
                                "PORTAL_DB_URL is set; PORTAL_DB_OWNER_PASSWORD (owner of the tables, for the migrations)"
                                        + " is needed as well.")));
    }

    /** The launcher's own: nobody but this machine can reach it, and it trusts this machine. */
    public static Database local(Port port) {
        return new Database(
                "jdbc:postgresql://127.0.0.1:" + port.number() + "/portal",
                "portal_app",
                "portal_app",
                "portal_owner",
                "portal_owner");
    }
}
