package dateline.date.words;

import dateline.date.DateRange;
import dateline.date.DateSet;
import dateline.date.Edtf;
import dateline.date.EdtfDate;
import dateline.date.Qualifier;
import dateline.date.SetMember;
import java.util.List;

/** Sets in English: {@code one of 1667 or 1668}, {@code some time from 1670 to 1672}, {@code all of 1960 and 1962}. */
final class SetWords {
    private SetWords() {}

    /** Returns a set with the words for the qualifiers of its members. */
    static String of(DateSet set) {
        boolean one = set.choice() == DateSet.Choice.ONE;
        String conjunction = one ? "or" : "and";
        List<String> words =
                set.members().stream().map(member -> words(member, conjunction)).toList();
        boolean speaksForItself = set.members().size() == 1
                && (set.members().get(0) instanceof EdtfDate
                        || set.startBound() == Edtf.Bound.OPEN
                        || set.endBound() == Edtf.Bound.OPEN);
        if (speaksForItself) {
            return words.get(0);
        }
        if (one
                && set.members().get(0) instanceof DateRange range
                && set.members().size() == 1) {
            return "some time from "
                    + closed(range.from().orElseThrow(), range.to().orElseThrow());
        }
        return (one ? "one of " : "all of ") + English.list(words, conjunction);
    }

    private static String words(SetMember member, String conjunction) {
        if (member instanceof EdtfDate date) {
            return DateWords.of(date);
        }
        DateRange range = (DateRange) member;
        if (range.from().isEmpty()) {
            return DateWords.of(range.to().orElseThrow()) + " " + conjunction + " earlier";
        }
        EdtfDate from = range.from().get();
        return range.to()
                .map(to -> closed(from, to))
                .orElseGet(() -> DateWords.of(from) + " " + conjunction + " later");
    }

    private static String closed(EdtfDate from, EdtfDate to) {
        boolean qualified = from.startQualifier().and(to.startQualifier()) != Qualifier.NONE;
        return qualified ? DateWords.of(from) + " to " + DateWords.of(to) : IntervalWords.range(from, to);
    }
}
