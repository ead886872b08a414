package dateline.date;

import java.util.OptionalLong;

/** A side of an interval that has no date. */
public enum NoDate implements Endpoint {
    /** Written {@code ..}. */
    OPEN("..", Edtf.Bound.OPEN),
    /** Written as nothing. */
    UNKNOWN("", Edtf.Bound.UNKNOWN);

    private final String notation;
    private final Edtf.Bound bound;

    NoDate(String notation, Edtf.Bound bound) {
        this.notation = notation;
        this.bound = bound;
    }

    @Override
    public String canonical() {
        return notation;
    }

    @Override
    public OptionalLong earliestDay() {
        return OptionalLong.empty();
    }

    @Override
    public OptionalLong latestDay() {
        return OptionalLong.empty();
    }

    @Override
    public Edtf.Bound endBound() {
        return bound;
    }

    @Override
    public Edtf.Precision precision() {
        return Edtf.Precision.MILLENNIUM;
    }

    @Override
    public Qualifier endQualifier() {
        return Qualifier.NONE;
    }
}
