package dateline.date;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Several dates of which one, or all, are meant.
 *
 * @param choice whether one or all are meant
 * @param members at least one; in the order they were written in
 */
public record DateSet(Choice choice, List<SetMember> members) implements Edtf {
    /** How many members of a set are meant. */
    public enum Choice {
        /** One, and it is not known which: written in square brackets. */
        ONE('[', ']'),
        /** All: written in curly brackets. */
        ALL('{', '}');

        private final char opening;
        private final char closing;

        Choice(char opening, char closing) {
            this.opening = opening;
            this.closing = closing;
        }

        /** Returns the bracket in front. */
        public char opening() {
            return opening;
        }

        /** Returns the bracket behind. */
        public char closing() {
            return closing;
        }
    }

    public DateSet {
        members = List.copyOf(members);
    }

    @Override
    public String canonical() {
        return choice.opening()
                + members.stream().map(SetMember::canonical).collect(Collectors.joining(","))
                + choice.closing();
    }

    @Override
    public OptionalLong earliestDay() {
        return startBound() == Bound.OPEN
                ? OptionalLong.empty()
                : days(SetMember::earliestDay).min();
    }

    @Override
    public OptionalLong latestDay() {
        return endBound() == Bound.OPEN
                ? OptionalLong.empty()
                : days(SetMember::latestDay).max();
    }

    private LongStream days(Function<SetMember, OptionalLong> bound) {
        return members.stream().map(bound).flatMapToLong(OptionalLong::stream);
    }

    @Override
    public Bound startBound() {
        return members.stream().anyMatch(member -> member.earliestDay().isEmpty()) ? Bound.OPEN : Bound.DEFINITE;
    }

    @Override
    public Bound endBound() {
        return members.stream().anyMatch(member -> member.latestDay().isEmpty()) ? Bound.OPEN : Bound.DEFINITE;
    }

    @Override
    public Precision precision() {
        return members.stream().map(SetMember::precision).sorted().findFirst().orElseThrow();
    }

    @Override
    public Qualifier startQualifier() {
        return members.stream().map(SetMember::endQualifier).reduce(Qualifier.NONE, Qualifier::and);
    }

    @Override
    public Qualifier endQualifier() {
        return startQualifier();
    }

    @Override
    public String toString() {
        return canonical();
    }
}
