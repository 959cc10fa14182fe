package dev.unhunch.slack.standin;

/** How deliveries reach the app. */
interface Transport {
    /**
     * Sends without waiting for the acknowledgement. Returns whether somebody was there to take it.
     */
    boolean send(Delivery delivery);

    /**
     * Whether the line that a delivery went over still stands, so that an answer can be expected.
     */
    boolean stands(Delivery delivery);
}
