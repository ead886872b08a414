package dateline.io.json;

import tools.jackson.core.StreamReadConstraints;

/** Limits the sizes and depth of JSON texts. */
final class JsonLimits {
    /** Maximum depth of lists and objects; the format needs six. */
    static final int MAX_DEPTH = 500;

    /** Maximum length of a string in UTF-16 code units. */
    static final int MAX_STRING = 1_000_000;

    /** Maximum length of a key in UTF-16 code units, and of a number in digits. */
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
