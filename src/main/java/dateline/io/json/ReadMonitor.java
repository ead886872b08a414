package dateline.io.json;

/**
 * Watches the reading of a file, and may stop it.
 *
 * <p>Called on the reading thread, about every 64 kB. Interrupting that thread stops the reading as well.
 */
public interface ReadMonitor {
    /** Watches nothing. */
    ReadMonitor NONE = bytes -> {};

    /**
     * Hears how far the reading has come.
     *
     * @param bytes how many bytes have been read so far
     */
    void read(long bytes);

    /** Tells whether the reading should stop. */
    default boolean isCancelled() {
        return false;
    }
}
