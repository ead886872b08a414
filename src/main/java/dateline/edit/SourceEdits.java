package dateline.edit;

import dateline.edit.attributes.Attribute;
import dateline.model.Commentary;
import dateline.model.Source;

/** Changes what is known of the source; its text is changed by {@link TextEdits}. */
public final class SourceEdits {
    private SourceEdits() {}

    /**
     * Gives the source another value of an attribute.
     *
     * @throws EditRefusedException if the value does not fit
     */
    public static <V> Edit set(Commentary commentary, Attribute<Source, V> attribute, V value) {
        return new Edit(
                "Change " + attribute.noun() + " of the text",
                commentary,
                commentary.withSource(attribute.with(commentary.source(), value)));
    }
}
