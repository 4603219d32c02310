package cn.lianan.infra;

import cn.lianan.infra.settings.CannotStart;
import cn.lianan.infra.settings.Settings;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The command line: no argument starts everything and stays; {@code migrate} only brings the database up to date. */
public final class Launcher {

    private Launcher() {}

    /** Called by {@link Main}, by name. Ends the process with 1 after a sentence if something is in the way. */
    public static void launch(String[] arguments) {
        // the libraries' own chatter; what matters comes as an exception
        Logger.getLogger("").setLevel(Level.SEVERE);
        String command = arguments.length == 0 ? "run" : arguments[0];
        try {
            LocalRun run = new LocalRun(Settings.ofThisRun(), System.out);
            switch (command) {
                case "run" -> run.start();
                case "migrate" -> run.migrate();
                default -> throw new CannotStart(
                        "未知命令“" + command + "”。可用：（无）、migrate。",
                        "Unknown command \"" + command + "\". There are: (none), migrate.");
            }
        } catch (CannotStart refusal) {
            end(refusal.getMessage());
        } catch (Exception unexpected) {
            end("启动失败 · Start failed: " + unexpected);
        }
    }

    private static void end(String message) {
        System.out.println();
        System.out.println(message);
        System.exit(1);
    }
}
