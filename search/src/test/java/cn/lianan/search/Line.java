package cn.lianan.search;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A line to the server that a test can cut: connections break and new ones are refused, as when the server dies. */
class Line implements AutoCloseable {

    private final int target;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private ServerSocket door;

    Line(int target) throws IOException {
        this.target = target;
        listen(0);
    }

    int port() {
        return door.getLocalPort();
    }

    void cut() throws IOException {
        door.close();
        for (Socket socket : open) {
            socket.close();
        }
        open.clear();
    }

    void mend() throws IOException {
        listen(door.getLocalPort());
    }

    @Override
    public void close() throws IOException {
        cut();
    }

    private void listen(int port) throws IOException {
        ServerSocket listening = new ServerSocket();
        listening.setReuseAddress(true);
        listening.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        door = listening;
        background(() -> {
            while (true) {
                Socket near = listening.accept();
                Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
                open.addAll(List.of(near, far));
                background(() -> near.getInputStream().transferTo(far.getOutputStream()));
                background(() -> far.getInputStream().transferTo(near.getOutputStream()));
            }
        });
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void background(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException cut) {
                // that is what it is for
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
