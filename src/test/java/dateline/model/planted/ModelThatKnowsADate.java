package dateline.model.planted;

import dateline.date.Edtf;

/** The other half of a planted cycle between date and model. */
public final class ModelThatKnowsADate {
    private ModelThatKnowsADate() {}

    /** Uses the layer below, as it may. */
    public static String use() {
        return Edtf.class.getName();
    }
}
