package dev.unhunch.app.packs;

import java.util.function.Supplier;

/**
 * What is live at this moment, replaced as a whole. An answer holds what it began with, so that it
 * never finds something in one content and draws it from another.
 */
public final class Live<T> implements Supplier<T> {
    private final ScopedValue<T> held = ScopedValue.newInstance();
    private volatile T now;

    /** Begins with something. */
    public Live(T first) {
        now = first;
    }

    @Override
    public T get() {
        return held.isBound() ? held.get() : now;
    }

    /** Takes the place of what is live, for all that begins from now on. */
    public void replace(T next) {
        now = next;
    }

    /** Does work that sees one and the same to its end, on this thread. */
    public <R> R holding(Supplier<R> work) {
        return held.isBound() ? work.get() : ScopedValue.where(held, now).call(work::get);
    }
}
