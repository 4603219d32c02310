package cn.lianan.infra.attack;

import cn.lianan.infra.running.Caller;
import cn.lianan.infra.running.RunningPortal;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The attacked district: an expert whose every word is recognised wherever it turns up, and a print of all its rows. */
final class Victim {

    static final String DISTRICT = "rongchang";
    static final String NAME = "岚壑";
    static final String EMPLOYER = "岚壑水库管理所";
    static final List<String> BYTES = List.of(NAME, EMPLOYER, "19900007777", "199****7777", "lanhe@rongchang.example");

    private Victim() {}

    static void prepare() {
        if (select("select 1 from experts_expert where district_id = 'rongchang' and name = '" + NAME + "'")
                .isEmpty()) {
            HttpResponse<byte[]> made = Caller.as("rongchang-officer")
                    .post(
                            DISTRICT,
                            "/api/v1/experts",
                            "{\"name\":\"" + NAME + "\",\"employer\":\"" + EMPLOYER
                                    + "\",\"categories\":[\"nature.flood-drought\"],"
                                    + "\"personal\":{\"phone\":\"19900007777\",\"mail\":\"lanhe@rongchang.example\"}}");
            if (made.statusCode() != 201) {
                throw new IllegalStateException(
                        made.statusCode() + " " + new String(made.body(), java.nio.charset.StandardCharsets.UTF_8));
            }
        }
    }

    /** Ids of everything that the district owns, whatever kind of thing it is. */
    static List<String> ids() {
        List<String> ids = new ArrayList<>();
        ids.addAll(select(
                "select id::text from experts_expert where district_id = 'rongchang' and name = '" + NAME + "'"));
        ids.addAll(select("select id::text from experts_roster_import where district_id = 'rongchang' limit 2"));
        ids.addAll(select("select id::text from experts_category where district_id = 'rongchang' limit 1"));
        ids.addAll(select("select id::text from audit_line where district_id = 'rongchang' limit 1"));
        return ids;
    }

    /** Table to a print of the district's rows in it: equal prints, nothing changed. */
    static Map<String, String> prints() {
        Map<String, String> prints = new TreeMap<>();
        for (String table : select(
                "select table_name from information_schema.columns where column_name = 'district_id' and table_schema = 'public'")) {
            if (!table.equals("outbox_event")) {
                prints.put(
                        table,
                        select("select coalesce(md5(string_agg(t::text, '' order by t::text)), '') from " + table
                                        + " t where district_id = 'rongchang'")
                                .get(0));
            }
        }
        return prints;
    }

    /** As PostgreSQL's superuser, who stands above the walls. */
    static List<String> select(String sql) {
        try (Connection connection =
                        DriverManager.getConnection(RunningPortal.get().database(), "postgres", "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> first = new ArrayList<>();
            while (rows.next()) {
                first.add(rows.getString(1));
            }
            return first;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
