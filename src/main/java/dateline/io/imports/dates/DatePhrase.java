package dateline.io.imports.dates;

import dateline.date.Edtf;
import dateline.date.Qualifier;
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
        return openSide(tokens)
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

    /** Reads "2014-", "2014 - present", "1860-?", "2001-12-?" and "?-1860". */
    private Optional<DateReading> openSide(List<Token> tokens) {
        int size = tokens.size();
        Token last = tokens.get(size - 1);
        if (isSign(last)) {
            return moment(tokens.subList(0, size - 1)).flatMap(start -> sound(edtf(start.from() + "/..", start)));
        }
        boolean sign = size > 2
                && (isSign(tokens.get(size - 2)) || tokens.get(size - 2).is(TokenKind.TO, TokenKind.UNTIL));
        if (sign && last.is(TokenKind.NOW)) {
            Hedges hedges = Hedges.ofRange(withoutFrom(tokens.subList(0, size - 2)));
            return moment(hedges.rest())
                    .map(start -> start.with(hedges.qualifier()))
                    .flatMap(start -> sound(edtf(start.from() + "/..", start)));
        }
        if (sign && last.is(TokenKind.QUESTION)) {
            return unknownEnd(tokens.subList(0, size - 2), tokens.get(size - 2), last);
        }
        if (size > 2 && tokens.get(0).is(TokenKind.QUESTION) && isSign(tokens.get(1))) {
            return moment(tokens.subList(2, size)).flatMap(end -> sound(edtf("/" + end.to(), end)));
        }
        if (tokens.get(0).is(TokenKind.DASH)) {
            return moment(tokens.subList(1, size)).flatMap(end -> sound(edtf("../" + end.to(), end)));
        }
        return Optional.empty();
    }

    /** Reads the day or month that is not known in "2001-12-?", or else the end that is not. */
    private Optional<DateReading> unknownEnd(List<Token> start, Token sign, Token marks) {
        Optional<ParsedDate> known = moment(start);
        boolean month = start.size() == 3 && start.get(1).is(TokenKind.HYPHEN);
        boolean year = start.size() == 1 && marks.text().length() == 2;
        boolean digits = sign.is(TokenKind.HYPHEN) && (month || year);
        return known.flatMap(date -> sound(edtf(digits ? date.qualified() + "-XX" : date.from() + "/", date)));
    }

    private static boolean isSign(Token token) {
        return token.is(TokenKind.HYPHEN, TokenKind.DASH);
    }

    /** Reads "1861-67", "1904-05" and "1641/2". */
    private Optional<DateReading> pair(List<Token> tokens) {
        Hedges hedges = Hedges.strip(tokens);
        return hedges.rest().size() == 3
                ? ShortYear.at(hedges.rest(), 0).flatMap(pair -> {
                    boolean words = tokens.stream()
                            .anyMatch(token -> Character.isLetter(token.text().charAt(0)));
                    Optional<DateReading> read = pair.read(context.pairs(), words, hedges.qualifier());
                    return read.or(() -> fail("the range ends before it starts"));
                })
                : Optional.empty();
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
                .filter(date -> date.month() > 0 && date.placeInYear() < FIRST_DAY_OF_OLD_YEAR)
                .map(date -> date.with(List.of("of the two reckonings of the year it is the later")))
                .flatMap(this::whole)
                .flatMap(date -> sound(date.alone()));
    }

    private Optional<DateReading> single(List<Token> tokens) {
        return moment(tokens).flatMap(date -> sound(date.alone()));
    }

    /** Reads a date that may lack parts. */
    Optional<PartialDate> partial(List<Token> tokens) {
        return tokens.isEmpty() ? Optional.empty() : MomentReader.read(tokens, context.order());
    }

    /** Reads a date that lacks nothing and exists. */
    Optional<ParsedDate> moment(List<Token> tokens) {
        return partial(tokens)
                .flatMap(this::whole)
                .filter(date -> sound(date.alone()).isPresent());
    }

    private Optional<ParsedDate> whole(PartialDate date) {
        Optional<String> lack = date.lack();
        lack.ifPresent(this::fail);
        return lack.isPresent() ? Optional.empty() : Optional.of(date.whole());
    }

    private Optional<DateReading> sound(DateReading reading) {
        reading.fault().ifPresent(this::fail);
        return Optional.of(reading).filter(r -> r.date().isPresent());
    }

    private Optional<DateReading> fail(String reason) {
        fault = fault.or(() -> Optional.of(reason));
        return Optional.empty();
    }

    /** Returns a value of the standard that was made of a date. */
    DateReading edtf(String edtf, ParsedDate of) {
        return ParsedDate.parse(edtf, List.of(), of.remark());
    }

    /** Reads "1900 or 1901" and "5 and 6 March 2014". */
    private Optional<DateReading> choice(List<Token> tokens) {
        boolean one = first(tokens, token -> token.is(TokenKind.OR)) > 0;
        TokenKind word = one ? TokenKind.OR : TokenKind.AND;
        int at = first(tokens, token -> token.is(word));
        if (at <= 0 || at == tokens.size() - 1) {
            return Optional.empty();
        }
        Hedges hedges = Hedges.ofRange(tokens);
        int sign = first(hedges.rest(), token -> token.is(word));
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

    /** Reads a range; empty where the signs that may part its sides do not agree on one reading. */
    private Optional<DateReading> range(List<Token> tokens) {
        Hedges hedges = Hedges.ofRange(withoutFrom(Hedges.ofRange(tokens).rest()));
        Qualifier qualifier = Hedges.ofRange(tokens).qualifier().and(hedges.qualifier());
        Hedges all = new Hedges(hedges.rest(), qualifier);
        Set<Edtf> read = new LinkedHashSet<>();
        Optional<DateReading> found = Optional.empty();
        for (int sign : signs(all.rest())) {
            Optional<DateReading> reading =
                    sides(all, sign).flatMap(s -> sound(s.get(0).upTo(s.get(1))));
            if (reading.isPresent()) {
                read.add(reading.get().date().get());
                found = reading;
            }
        }
        return read.size() == 1 ? found : Optional.empty();
    }

    private static List<Token> withoutFrom(List<Token> tokens) {
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
        if (first.isEmpty() || second.isEmpty()) {
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
