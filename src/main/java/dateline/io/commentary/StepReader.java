package dateline.io.commentary;

import dateline.io.commentary.ObjectReader.KeySet;
import dateline.model.ArgumentStep;
import dateline.model.Passage;
import java.util.EnumSet;
import tools.jackson.core.TokenStreamLocation;

/** Reads the steps of the argument. */
record StepReader(ReadingContext context) {
    /** Keys of a step. */
    enum Key {
        ID,
        TITLE,
        AT
    }

    private static final KeySet<Key> KEYS = new KeySet<>(Key.class, EnumSet.allOf(Key.class));

    /**
     * Reads the step at the cursor, and reports its errors.
     *
     * @return the step, not to be used if it has errors
     */
    ArgumentStep read() {
        String id = "";
        String title = "";
        Passage at = PassageReader.NO_PASSAGE;
        ObjectReader<Key> object = new ObjectReader<>(context.cursor(), KEYS, "a step of the argument");
        TokenStreamLocation idLocation = object.start();
        while (object.next()) {
            switch (object.key()) {
                case ID -> {
                    idLocation = context.cursor().location();
                    id = context.scalars().id();
                }
                case TITLE -> title = context.scalars().filledText();
                case AT -> at = context.passages().readAt();
            }
        }
        context.references().define(ReferenceKind.STEP, id, idLocation);
        return new ArgumentStep(id, title, at);
    }
}
