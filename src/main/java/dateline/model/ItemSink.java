package dateline.model;

/**
 * Takes the events and claims of a commentary while it is being read, to make of them what is wanted as long as they are at
 * hand.
 *
 * <p>What it was given counts only if that is what the commentary turns out to have. One thread at a time.
 */
public interface ItemSink {
    /** Wants nothing. */
    ItemSink NONE = new ItemSink() {
        @Override
        public void add(Event event) {}

        @Override
        public void add(Claim claim) {}

        @Override
        public ItemSink later() {
            return this;
        }

        @Override
        public void join() {}

        @Override
        public void clear() {}
    };

    /** Takes the next event, in the order of the commentary. */
    void add(Event event);

    /** Takes the next claim, in the order of the commentary. */
    void add(Claim claim);

    /** Returns a sink for what is read at the same time on another thread, which comes after all that this one takes. */
    ItemSink later();

    /** Takes over all that was given to the sink that {@link #later()} returned last. */
    void join();

    /** Forgets all, because reading starts again. */
    void clear();
}
