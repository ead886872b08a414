package dateline.bench;

/** What {@link ReadBench} measures. */
enum ReadTask {
    /** Jackson Databind. */
    FLOOR,
    /** Reading into the model. */
    READ,
    /** Reading into the model, and indexing it. */
    INDEXED,
    /** The tokens alone. */
    TOKENS,
    /** Checking. */
    CHECK,
    /** The tokens of the file, in little memory. */
    TOKENS_64M,
    /** Checking the file, in little memory. */
    CHECK_64M;

    /** Returns what it is compared with. */
    ReadTask floor() {
        return switch (this) {
            case FLOOR, READ, INDEXED -> FLOOR;
            case TOKENS, CHECK -> TOKENS;
            case TOKENS_64M, CHECK_64M -> TOKENS_64M;
        };
    }

    boolean isSmall() {
        return this == TOKENS_64M || this == CHECK_64M;
    }

    /** Returns how many times its floor's time it may take. */
    double bound() {
        return floor() == FLOOR ? 1 : 2;
    }
}
