package dateline.settings;

/** Words for what a person does when the memory that the program may use is full. */
public final class MemoryLimit {
    private static final long MEGABYTE = 1_048_576;

    private MemoryLimit() {}

    /** Returns the limit and how to raise it, as the end of a sentence, without a full stop. */
    public static String advice() {
        long most = Runtime.getRuntime().maxMemory() / MEGABYTE;
        return "there is not enough memory, of which Dateline may use " + most
                + " MB; start it with more by the environment variable DATELINE_JAVA_OPTIONS=-Xmx" + 2 * most + "m";
    }
}
