package cn.lianan.infra.settings;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A port on loopback that one of the servers will listen on, and the setting that moves it. */
public record Port(int number, String setting, String server) {

    /** Reads a port; refuses what is not a number from 1 to 65535. */
    public static Port of(Settings settings, String setting, int usual, String server) {
        String value = settings.get(setting, Integer.toString(usual));
        try {
            int number = Integer.parseInt(value);
            if (number > 0 && number < 65536) {
                return new Port(number, setting, server);
            }
        } catch (NumberFormatException ignored) {
            // told below, together with numbers out of range
        }
        throw new CannotStart(
                "设置 " + setting + " 的值“" + value + "”不是端口号（1–65535）。",
                "The setting " + setting + " is \"" + value + "\", which is not a port (1-65535).");
    }

    /** Refuses if somebody else listens here. */
    public void mustBeFree() {
        if (answers() || !canBeBound()) {
            String variable = Settings.variable(setting);
            throw new CannotStart(
                    "端口 " + number + "（" + server + "）已被其他程序占用。请结束该程序，或换一个端口：-D" + setting + "=… 或 " + variable + "=…",
                    "Port " + number + " (" + server
                            + ") is taken by another program. End it, or choose another port: -D" + setting + "=... or "
                            + variable + "=...");
        }
    }

    // some systems let two programs bind the same port on different addresses, so binding alone does not tell
    private boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), number), 500);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }

    private boolean canBeBound() {
        try (ServerSocket socket = new ServerSocket(number, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
