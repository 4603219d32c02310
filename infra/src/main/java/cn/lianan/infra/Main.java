package cn.lianan.infra;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;

/** The entry. Compiled for Java 8, so that an old JDK gets a sentence instead of UnsupportedClassVersionError. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        // the console of a bare machine is often ASCII; the texts are Chinese
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, "UTF-8"));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, "UTF-8"));
        if (javaVersion() < 17) {
            System.err.println("联安需要 JDK 17 或更新的版本，当前为 " + System.getProperty("java.version") + "（"
                    + System.getProperty("java.home") + "）。");
            System.err.println("Lian'an needs JDK 17 or newer; this is " + System.getProperty("java.version") + " ("
                    + System.getProperty("java.home") + ").");
            System.exit(1);
        }
        // by name: the class itself is of a newer Java
        Class.forName("cn.lianan.infra.Launcher")
                .getMethod("launch", String[].class)
                .invoke(null, (Object) arguments);
    }

    private static int javaVersion() {
        String version = System.getProperty("java.specification.version");
        return Integer.parseInt(version.startsWith("1.") ? version.substring(2) : version);
    }
}
