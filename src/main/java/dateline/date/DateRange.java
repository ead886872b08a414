package dateline.date;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * A member of a set that stands for the dates from one to another, both inclusive, of the precision of these two.
 *
 * @param from the first date; empty for every earlier one
 * @param to the last date; empty for every later one, though not with an empty {@code from}
 */
public record DateRange(Optional<EdtfDate> from, Optional<EdtfDate> to) implements SetMember {
    private Stream<EdtfDate> dates() {
        return Stream.of(from, to).flatMap(Optional::stream);
    }

    @Override
    public String canonical() {
        return from.map(EdtfDate::canonical).orElse("")
                + ".."
                + to.map(EdtfDate::canonical).orElse("");
    }

    @Override
    public OptionalLong earliestDay() {
        return from.map(EdtfDate::earliestDay).orElse(OptionalLong.empty());
    }

    @Override
    public OptionalLong latestDay() {
        return to.map(EdtfDate::latestDay).orElse(OptionalLong.empty());
    }

    @Override
    public Edtf.Precision precision() {
        return dates().map(EdtfDate::precision).sorted().findFirst().orElseThrow();
    }

    @Override
    public Qualifier endQualifier() {
        return dates().map(EdtfDate::endQualifier).reduce(Qualifier.NONE, Qualifier::and);
    }
}
