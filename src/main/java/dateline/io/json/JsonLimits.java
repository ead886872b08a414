package dateline.io.json;

import tools.jackson.core.StreamReadConstraints;

/** Limits the size of what is read from a JSON text. */
final class JsonLimits {
    /** How deep lists and objects may be nested: far deeper than the format, which needs six. */
    static final int MAX_DEPTH = 500;

    /** How long a string may be, in UTF-16 code units. */
    static final int MAX_STRING = 1_000_000;

    /** How long a key may be, in UTF-16 code units, and a number, in digits. */
    static final int MAX_NAME = 10_000;

    private JsonLimits() {}

    static StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(MAX_DEPTH)
                .maxStringLength(MAX_STRING)
                .maxNameLength(MAX_NAME)
                .maxNumberLength(MAX_NAME)
                .build();
    }
}
