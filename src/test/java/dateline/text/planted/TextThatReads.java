package dateline.text.planted;

import dateline.model.Commentary;

/** Reaches from the words of a text up to the model. */
final class TextThatReads {
    private TextThatReads() {}

    static String violate(Commentary commentary) {
        return commentary.id();
    }
}
