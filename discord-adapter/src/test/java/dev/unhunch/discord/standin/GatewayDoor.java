package dev.unhunch.discord.standin;

/** The gateway's port. */
final class GatewayDoor implements AutoCloseable {
    private final Gateway gateway;

    GatewayDoor(GatewayTalk talk, int port) throws InterruptedException {
        gateway = new Gateway(talk, port);
        gateway.open();
    }

    int port() {
        return gateway.getPort();
    }

    void refuse(boolean all) {
        gateway.refusing = all;
    }

    @Override
    public void close() {
        try {
            gateway.stop(1_000);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
