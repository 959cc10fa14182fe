package dev.unhunch.discord.rest;

import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import javax.net.SocketFactory;

/** The client that JDA and we share. */
public final class HttpClients {
    private static final int IDLE_CONNECTIONS = 8;

    /** A quiet bot answers without a new connection. */
    private static final int IDLE_MINUTES = 5;

    /** Finds out that an idle connection is dead before somebody waits for an answer on it. */
    private static final Duration PING = Duration.ofSeconds(30);

    private static final Duration CONNECT = Duration.ofSeconds(5);

    private HttpClients() {}

    /**
     * A client.
     *
     * @param silence how long the other side may say nothing
     */
    public static OkHttpClient make(Duration silence) {
        return new OkHttpClient.Builder()
                .socketFactory(new Undelayed())
                .dispatcher(new Dispatcher(Executors.newVirtualThreadPerTaskExecutor()))
                .connectionPool(
                        new ConnectionPool(IDLE_CONNECTIONS, IDLE_MINUTES, TimeUnit.MINUTES))
                .connectTimeout(CONNECT)
                .readTimeout(silence)
                .writeTimeout(silence)
                .pingInterval(PING)
                .build();
    }

    /**
     * Sockets that send at once what is written: an answer with a file is several writes, and each
     * would wait some 40 ms for the other side's word that it has the one before.
     */
    private static final class Undelayed extends SocketFactory {
        private final SocketFactory usual = SocketFactory.getDefault();

        private static Socket undelayed(Socket socket) throws IOException {
            socket.setTcpNoDelay(true);
            return socket;
        }

        @Override
        public Socket createSocket() throws IOException {
            return undelayed(usual.createSocket());
        }

        @Override
        public Socket createSocket(String host, int port) throws IOException {
            return undelayed(usual.createSocket(host, port));
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress local, int localPort)
                throws IOException {
            return undelayed(usual.createSocket(host, port, local, localPort));
        }

        @Override
        public Socket createSocket(InetAddress host, int port) throws IOException {
            return undelayed(usual.createSocket(host, port));
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
                throws IOException {
            return undelayed(usual.createSocket(host, port, local, localPort));
        }
    }
}
