package dateline.format;

/** What a file is read for. */
enum Purpose {
    /** To become a commentary. */
    MODEL(1 << 16),
    /** To be checked only: no text is kept, and of ids no more than it takes to compare them. */
    CHECK(1 << 11);

    private final int remembered;

    Purpose(int remembered) {
        this.remembered = remembered;
    }

    /** Returns how many parsed dates or passages are remembered: strings that never repeat must not fill the memory. */
    int remembered() {
        return remembered;
    }

    /** Returns names to be added to, about so many. */
    Names names(long expected) {
        return this == MODEL ? new StringNames(expected) : new PackedNames(expected);
    }
}
