package dateline.io.imports.dates;

import dateline.date.Edtf;
import dateline.date.EdtfDate;
import dateline.date.Interval;
import dateline.io.imports.dates.words.Token;
import dateline.io.imports.dates.words.TokenKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Reads the tokens of a date, a range or a set; an instance reads one text. */
final class DatePhrase {
    /** 25 March, when the old year began, as {@link PartialDate#placeInYear} counts. */
    private static final int FIRST_DAY_OF_OLD_YEAR = 325;

    /** Days between the Julian and the Gregorian calendar in 1582. */
    private static final int LEAST_BETWEEN_CALENDARS = 10;
    /** Days between the Julian and the Gregorian calendar since 1900; 12 or 11 before. */
    private static final int MOST_BETWEEN_CALENDARS = 13;

    private final DateContext context;
    private Optional<String> fault = Optional.empty();

    DatePhrase(DateContext context) {
        this.context = context;
    }

    /** Returns the first reason why a form that fits gives no date; empty if no form fits. */
    Optional<String> fault() {
        return fault;
    }

    /** Reads a phrase; empty if it is no date. */
    Optional<DateReading> read(List<Token> written) {
        List<Token> tokens = trimmed(written);
        if (tokens.isEmpty() || (tokens.size() == 1 && !isDateLike(tokens.get(0)))) {
            return Optional.empty();
        }
        Optional<DateReading> original = withoutPrint(tokens);
        if (original.isPresent()) {
            return original;
        }
        return new OpenRange(this)
                .read(tokens)
                .or(() -> pair(tokens))
                .or(() -> single(tokens))
                .or(() -> doubleDate(tokens))
                .or(() -> new DateComparison(this).read(tokens))
                .or(() -> choice(tokens))
                .or(() -> range(tokens));
    }

    private static boolean isDateLike(Token token) {
        return token.is(TokenKind.NUMBER, TokenKind.DECADE, TokenKind.PATTERN);
    }

    /** Takes off commas and brackets around all of it. */
    private static List<Token> trimmed(List<Token> tokens) {
        List<Token> now = tokens;
        while (!now.isEmpty() && now.get(now.size() - 1).is(TokenKind.COMMA, TokenKind.COLON, TokenKind.DOT)) {
            now = now.subList(0, now.size() - 1);
        }
        boolean enclosed = now.size() > 2
                && now.get(0).is(TokenKind.OPEN)
                && now.get(now.size() - 1).is(TokenKind.CLOSE)
                && now.stream().filter(t -> t.is(TokenKind.OPEN)).count() == 1;
        return enclosed ? now.subList(1, now.size() - 1) : now;
    }

    /** Reads "1861, printed 1869": the date is that of the original. */
    private Optional<DateReading> withoutPrint(List<Token> tokens) {
        int print = first(tokens, token -> token.is(TokenKind.PRINT));
        if (print <= 0 || tokens.subList(0, print).stream().noneMatch(DatePhrase::isDateLike)) {
            return Optional.empty();
        }
        int end = tokens.get(print - 1).is(TokenKind.OPEN) ? print - 1 : print;
        String word = tokens.get(print).text();
        return read(tokens.subList(0, end))
                .map(reading ->
                        reading.withFurtherRemark("what stands behind \u201C" + word + "\u201D is passed over"));
    }

    static int first(List<Token> tokens, Predicate<Token> kind) {
        return IntStream.range(0, tokens.size())
                .filter(i -> kind.test(tokens.get(i)))
                .findFirst()
                .orElse(-1);
    }

    /** Reads "1861-67", "1904-05" and "1641/2". */
    private Optional<DateReading> pair(List<Token> tokens) {
        Hedges hedges = Hedges.strip(tokens);
        Optional<ShortYear> found = ShortYear.at(hedges.rest(), 0).filter(ShortYear::isShort);
        if (hedges.rest().size() != 3 || found.isEmpty()) {
            return Optional.empty();
        }
        boolean words = tokens.stream()
                .anyMatch(token -> Character.isLetter(token.text().charAt(0)));
        return found.get()
                .read(context.pairs(), words, hedges.qualifier())
                .or(() -> fail("the range ends before it starts"));
    }

    /** Reads "10 February 1641/2": up to March, the second year is that of today's reckoning. */
    private Optional<DateReading> doubleDate(List<Token> tokens) {
        int pair = IntStream.range(0, tokens.size())
                .filter(i ->
                        ShortYear.at(tokens, i).filter(ShortYear::isDoubleDate).isPresent())
                .findFirst()
                .orElse(-1);
        if (pair < 0) {
            return Optional.empty();
        }
        List<Token> modern = new ArrayList<>(tokens);
        String year = Integer.toString(tokens.get(pair).value() + 1);
        modern.subList(pair, pair + 3).clear();
        modern.add(pair, new Token(TokenKind.NUMBER, tokens.get(pair).value() + 1, year));
        return partial(modern)
                .filter(date -> date.month() > 0 && !date.isSeason() && date.placeInYear() < FIRST_DAY_OF_OLD_YEAR)
                .map(date -> date.with(List.of("of the two reckonings of the year it is the later")))
                .flatMap(this::whole)
                .flatMap(date -> sound(date.alone()));
    }

    /** Reads a date alone. */
    Optional<DateReading> single(List<Token> tokens) {
        return moment(tokens).flatMap(date -> sound(date.alone()));
    }

    /** Returns a reader of the same dates in which 1904-05 is a month. */
    DatePhrase inMonths() {
        return new DatePhrase(context.with(YearPairs.MONTHS));
    }

    /** Reads a date that may lack parts. */
    Optional<PartialDate> partial(List<Token> tokens) {
        return tokens.isEmpty() ? Optional.empty() : MomentReader.read(tokens, context);
    }

    /** Reads a date that lacks nothing and exists. */
    Optional<ParsedDate> moment(List<Token> tokens) {
        return partial(tokens).flatMap(this::whole);
    }

    /** Returns a date that lacks nothing and exists; otherwise notes the reason. */
    private Optional<ParsedDate> whole(PartialDate date) {
        Optional<String> lack = date.lack();
        lack.ifPresent(this::fail);
        return lack.isPresent()
                ? Optional.empty()
                : Optional.of(date.whole()).filter(d -> sound(d.alone()).isPresent());
    }

    private Optional<DateReading> sound(DateReading reading) {
        reading.fault().ifPresent(this::fail);
        return Optional.of(reading).filter(r -> r.date().isPresent());
    }

    private Optional<DateReading> fail(String reason) {
        fault = fault.or(() -> Optional.of(reason));
        return Optional.empty();
    }

    /** Reads a value of the standard that was made of a date; otherwise notes the reason. */
    Optional<DateReading> sound(String edtf, ParsedDate of) {
        return sound(ParsedDate.parse(edtf, List.of(), of.remark()));
    }

    /** Reads "1900 or 1901" and "5 and 6 March 2014". */
    private Optional<DateReading> choice(List<Token> tokens) {
        Hedges hedges = Hedges.ofRange(tokens);
        int or = first(hedges.rest(), token -> token.is(TokenKind.OR));
        boolean one = or > 0;
        int sign = one ? or : first(hedges.rest(), token -> token.is(TokenKind.AND));
        return sides(hedges, sign).flatMap(sides -> {
            ParsedDate first = sides.get(0);
            ParsedDate second = sides.get(1);
            String members = member(first) + "," + member(second);
            Optional<String> remarks = ParsedDate.joined(
                    sides.stream().flatMap(side -> side.remark().stream()).toList());
            return sound(ParsedDate.parse(one ? "[" + members + "]" : "{" + members + "}", List.of(), remarks));
        });
    }

    private static String member(ParsedDate date) {
        return date.from().equals(date.to()) ? date.from() : date.from() + ".." + date.to();
    }

    /** Reads a range; empty if two of its signs may part it and the readings differ. */
    private Optional<DateReading> range(List<Token> tokens) {
        Hedges outer = Hedges.ofRange(tokens);
        Hedges inner = Hedges.ofRange(withoutFrom(outer.rest()));
        Hedges all = new Hedges(inner.rest(), outer.qualifier().and(inner.qualifier()));
        Set<Edtf> read = new LinkedHashSet<>();
        Optional<DateReading> found = Optional.empty();
        for (int sign : signs(all.rest())) {
            Optional<DateReading> reading =
                    sides(all, sign).flatMap(s -> sound(s.get(0).upTo(s.get(1))));
            boolean slash = all.rest().get(sign).is(TokenKind.SLASH);
            reading = reading.map(whole -> slash && mayBeOneDay(whole)
                    ? whole.withFurtherRemark("it may also be one day in two calendars")
                    : whole);
            if (reading.isPresent()) {
                read.add(reading.get().date().get());
                found = reading;
            }
        }
        return read.size() == 1 ? found : Optional.empty();
    }

    /** Tells whether the sides are as far apart as the Julian and the Gregorian calendar. */
    private static boolean mayBeOneDay(DateReading reading) {
        if (!(reading.date().orElse(null) instanceof Interval range)
                || !(range.start() instanceof EdtfDate first)
                || !(range.end() instanceof EdtfDate last)) {
            return false;
        }
        long apart = last.firstDay() - first.firstDay();
        boolean days = first.components() == 3 && last.components() == 3;
        return days && apart >= LEAST_BETWEEN_CALENDARS && apart <= MOST_BETWEEN_CALENDARS;
    }

    static List<Token> withoutFrom(List<Token> tokens) {
        return tokens.size() > 1 && tokens.get(0).is(TokenKind.FROM) ? tokens.subList(1, tokens.size()) : tokens;
    }

    /** Returns where a range may be parted: at its dashes and words, or else at hyphens, or else at slashes. */
    private static List<Integer> signs(List<Token> tokens) {
        List<Integer> dashes = all(tokens, TokenKind.DASH, TokenKind.TO, TokenKind.UNTIL);
        List<Integer> hyphens = dashes.isEmpty() ? all(tokens, TokenKind.HYPHEN) : dashes;
        return hyphens.isEmpty() ? all(tokens, TokenKind.SLASH) : hyphens;
    }

    private static List<Integer> all(List<Token> tokens, TokenKind... kinds) {
        return IntStream.range(1, Math.max(1, tokens.size() - 1))
                .filter(i -> tokens.get(i).is(kinds))
                .boxed()
                .toList();
    }

    /** Reads both sides of a sign, each completed by the other. */
    Optional<List<ParsedDate>> sides(Hedges range, int sign) {
        if (sign <= 0 || sign >= range.rest().size() - 1) {
            return Optional.empty();
        }
        Optional<PartialDate> first = partial(range.rest().subList(0, sign));
        Optional<PartialDate> second =
                partial(range.rest().subList(sign + 1, range.rest().size()));
        // "October 1914/1918" may be October of either year; a winter has two years.
        boolean doubtful = range.rest().get(sign).is(TokenKind.SLASH)
                && first.filter(date -> date.month() > 0 && !date.isWinter()).isPresent()
                && second.filter(PartialDate::isYearAlone).isPresent();
        if (first.isEmpty() || second.isEmpty() || doubtful) {
            return Optional.empty();
        }
        return RangeSides.complete(first.get(), second.get()).flatMap(sides -> {
            Optional<ParsedDate> start = whole(sides.start().with(range.qualifier()));
            Optional<ParsedDate> end = whole(sides.end().with(range.qualifier()));
            return start.isPresent() && end.isPresent()
                    ? Optional.of(List.of(start.get(), end.get()))
                    : Optional.empty();
        });
    }
}
