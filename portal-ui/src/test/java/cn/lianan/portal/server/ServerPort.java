package cn.lianan.portal.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/** Ports on loopback, below those that systems hand out by themselves, so that nobody comes by one in passing. */
final class ServerPort {

    /** The server's; one for all classes, because Arquillian reads its configuration once. */
    static final int PORTAL = nobodys();

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private ServerPort() {}

    /** A port on which nobody listens. */
    static int nobodys() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            if (isFree(port)) {
                return port;
            }
        }
    }

    /** Arquillian does not wait for the server that it ends, and the next one has to have the same port. */
    static void awaitFree() {
        Instant end = Instant.now().plus(PATIENCE);
        while (!isFree(PORTAL)) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("The server of the class before does not end");
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
