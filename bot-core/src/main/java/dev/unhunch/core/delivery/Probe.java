package dev.unhunch.core.delivery;

/** Somebody who looks on while the engine works; the crash test kills the process there. */
@FunctionalInterface
public interface Probe {
    /** Nobody. */
    Probe NONE = _ -> {};

    /** The engine has come to a moment; called by whichever thread is at it. */
    void at(Moment moment);
}
