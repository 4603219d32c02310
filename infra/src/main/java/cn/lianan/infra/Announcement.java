package cn.lianan.infra;

import cn.lianan.infra.settings.Home;
import cn.lianan.infra.settings.Ports;
import cn.lianan.infra.settings.Settings;
import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What the person at the console reads. */
record Announcement(PrintStream out, Settings settings, Ports ports, Home home) {

    private static final Map<String, String> DISTRICTS = new LinkedHashMap<>();

    static {
        DISTRICTS.put("luzhou", "泸州");
        DISTRICTS.put("neijiang", "内江");
        DISTRICTS.put("rongchang", "荣昌");
        DISTRICTS.put("yongchuan", "永川");
    }

    void say(String line) {
        out.println(line);
    }

    void done(Step step, Duration time) {
        out.println(String.format(Locale.ROOT, "  %6.1f s  %s", time.toMillis() / 1000.0, step.name()));
    }

    void ready(String host, Duration total) {
        out.println();
        out.println("联安已就绪 · Lian'an is ready");
        DISTRICTS.forEach((label, name) -> line(name + " " + label, address(label + "." + host)));
        line("区域首页 region", address(host));
        if (!settings.has("portal.smtp.url")) {
            line("邮件 mail", "http://localhost:" + ports.mail().number() + "/");
        }
        if (!settings.has("portal.oidc.issuer")) {
            line("Keycloak", "http://localhost:" + ports.keycloak().number() + "/  (admin / demo)");
            line("账号 accounts", "<district>-admin, <district>-officer, <district>-town, <district>-hall,");
            line("", "expert, leader, teacher, volunteer, resident, operator");
            line("密码 password", "demo");
        }
        line("日志 logs", home.log().toString());
        out.println(String.format(
                Locale.ROOT, "用时 %.1f 秒；按 Ctrl-C 停止 · %1$.1f s in all; Ctrl-C stops it", total.toMillis() / 1000.0));
    }

    private String address(String host) {
        return "http://" + host + ":" + ports.portal().number() + "/";
    }

    private void line(String name, String value) {
        // a Chinese character takes the width of two
        int width = name.codePoints().map(c -> c > 0x2E80 ? 2 : 1).sum();
        out.println("  " + name + " ".repeat(Math.max(1, 18 - width)) + value);
    }
}
