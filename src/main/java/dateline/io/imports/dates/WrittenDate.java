package dateline.io.imports.dates;

import dateline.date.DateAndTime;
import dateline.date.DateSet;
import dateline.date.Edtf;
import dateline.date.EdtfDate;
import dateline.date.parse.EdtfParseException;
import dateline.date.parse.EdtfParser;
import dateline.io.imports.dates.words.DateLexer;
import dateline.io.imports.dates.words.Lexicon;
import dateline.io.imports.dates.words.Token;
import dateline.io.imports.dates.words.TokenKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads dates and ranges that were written for people: in words, in numbers, or as EDTF.
 *
 * <p>A date is never finer than the words. A remark names what is doubtful; what cannot be read whole is not read.
 */
public final class WrittenDate {
    /** Maximum length of a date in characters. */
    static final int MAX_LENGTH = 100;

    private static final Set<String> NO_DATE = Set.of(
            "",
            "-",
            "--",
            "\u2013",
            "\u2014",
            "n/a",
            "na",
            "none",
            "null",
            "nil",
            "undated",
            "n.d.",
            "nd",
            "n. d.",
            "no date",
            "s.d.",
            "s. d.",
            "sans date",
            "sin fecha",
            "s/f",
            "o.j.",
            "o. j.",
            "o.d.",
            "..");

    private static final Set<String> UNKNOWN_DATE = Set.of(
            "?",
            "??",
            "???",
            "????",
            "unknown",
            "date unknown",
            "not known",
            "tbd",
            "tba",
            "unbekannt",
            "inconnu",
            "inconnue",
            "desconocido",
            "desconocida");

    private static final Pattern YEAR_WITH_DECIMAL = Pattern.compile("\\d{4}\\.0");
    private static final Pattern PAIR = Pattern.compile("\\d{4}-\\d{2}[?~%]?");
    private static final Pattern UNTIL_OR_BEFORE_OUR_ERA =
            Pattern.compile("-(?:\\d{1,3}|(?:1\\d|20)\\d{2}(?:-\\d{2}){0,2})[?~%]?");
    /** What databases and programs write in place of a date, in canonical form. */
    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?:0000(?:-\\d\\d){0,2}|0001-01-01|9999(?:-12-31)?)(?:T.*)?");

    private final DateContext context;
    private final Lexicon lexicon;

    private WrittenDate(DateContext context) {
        this.context = context;
        this.lexicon = Lexicon.of(context.languages());
    }

    /** Returns a reader of dates; immutable. */
    public static WrittenDate in(DateContext context) {
        return new WrittenDate(context);
    }

    /** Returns a reader of English dates with an order of day and month; immutable. */
    public static WrittenDate in(DateOrder order) {
        return new WrittenDate(DateContext.UNKNOWN.with(order));
    }

    private static boolean isOneOf(Set<String> words, String text) {
        return words.contains(stripped(text).toLowerCase(Locale.ROOT));
    }

    private static boolean isNone(String text) {
        return isOneOf(NO_DATE, text) || isOneOf(UNKNOWN_DATE, text);
    }

    /** Reads a date, a range of dates or a set of them. */
    public DateReading read(String written) {
        if (isNone(written)) {
            return DateReading.fault("there is no date");
        }
        if (written.length() > MAX_LENGTH) {
            return DateReading.fault("a date is not that long");
        }
        String text = stripped(written);
        DateReading reading = doubtful(text).or(() -> standard(text)).orElseGet(() -> inWords(text));
        return reading.date()
                        .filter(date -> isPlaceholder(date.canonical(), text))
                        .isPresent()
                ? DateReading.fault(text + " stands for no date in most tables")
                : reading.map(context.kept()::of);
    }

    private boolean isPlaceholder(String date, String text) {
        return PLACEHOLDER.matcher(date).matches()
                && DateLexer.tokens(text, lexicon).stream().noneMatch(token -> token.is(TokenKind.ERA));
    }

    /** Takes off blanks, and the decimal of a year that went through a spreadsheet as a number. */
    private static String stripped(String text) {
        String stripped = text.replace('\u00A0', ' ').strip();
        return YEAR_WITH_DECIMAL.matcher(stripped).matches() ? stripped.substring(0, 4) : stripped;
    }

    /** Refuses what EDTF reads, and people mean otherwise. */
    private static Optional<DateReading> doubtful(String text) {
        return UNTIL_OR_BEFORE_OUR_ERA.matcher(text).matches()
                ? Optional.of(DateReading.fault("it may be a year before our era, or mean \u201Cuntil\u201D"))
                : Optional.empty();
    }

    /** Reads a value of the standard, but for pairs that may be ranges, and for times of day, which may be midnight. */
    private static Optional<DateReading> standard(String text) {
        if (PAIR.matcher(text).matches() || text.startsWith("?-")) {
            return Optional.empty();
        }
        return edtf(text)
                .filter(date -> !(date instanceof DateAndTime))
                .filter(date ->
                        date.earliestDay().isPresent() || date.latestDay().isPresent())
                .map(WrittenDate::withoutBrackets)
                .map(date -> new DateReading(Optional.of(date), List.of(), Optional.empty(), Optional.empty()));
    }

    /** Returns the date of a set that has no other, such as [1876]: so do catalogues mark what they concluded. */
    private static Edtf withoutBrackets(Edtf date) {
        boolean one = date instanceof DateSet set
                && set.members().size() == 1
                && set.members().get(0) instanceof EdtfDate;
        return one ? (EdtfDate) ((DateSet) date).members().get(0) : date;
    }

    private static Optional<Edtf> edtf(String text) {
        try {
            return Optional.of(EdtfParser.parse(text));
        } catch (EdtfParseException e) {
            return Optional.empty();
        }
    }

    private DateReading inWords(String text) {
        List<Token> tokens = DateLexer.tokens(text, lexicon);
        DatePhrase phrase = new DatePhrase(context);
        return phrase.read(tokens)
                .filter(reading -> reading.date().isPresent())
                .orElseGet(() -> DateReading.fault(
                        unknownWord(tokens).or(phrase::fault).orElse("this cannot be read as a date")));
    }

    /** Returns the reason why a text with a number is no date, if that is a word. */
    private static Optional<String> unknownWord(List<Token> tokens) {
        boolean number = tokens.stream().anyMatch(token -> token.is(TokenKind.NUMBER));
        return tokens.stream()
                .filter(token -> number
                        && token.is(TokenKind.UNKNOWN)
                        && Character.isLetter(token.text().charAt(0)))
                .findFirst()
                .map(token -> "\u201C" + token.text() + "\u201D is not understood");
    }

    /** Reads the start and the end of an event from two texts. */
    public DateReading read(String start, String end) {
        boolean goesOn = isOpen(end);
        if (isOneOf(NO_DATE, end) && !goesOn) {
            return read(start);
        }
        if (isNone(start)) {
            return endAlone(start, end);
        }
        Optional<PartialDate> from = side(start);
        Optional<ParsedDate> first = from.flatMap(WrittenDate::whole);
        if (first.isPresent() && (goesOn || isOneOf(UNKNOWN_DATE, end))) {
            return (goesOn ? first.get().andGoingOn() : first.get().untilUnknown()).map(context.kept()::of);
        }
        Optional<PartialDate> to = side(end);
        Optional<RangeSides> sides = from.flatMap(f -> to.flatMap(t -> RangeSides.complete(f, t)));
        Optional<DateReading> both =
                sides.flatMap(s -> whole(s.start()).flatMap(f -> whole(s.end()).map(f::until)));
        return both.filter(reading -> reading.date().isPresent())
                .orElseGet(() -> startAlone(start, first, to))
                .map(context.kept()::of);
    }

    private DateReading endAlone(String start, String end) {
        String remark = "there is no start; it is left unknown";
        return side(end)
                .flatMap(WrittenDate::whole)
                .map(to -> isOneOf(UNKNOWN_DATE, start)
                        ? to.fromUnknown()
                        : to.fromUnknown().withFurtherRemark(remark))
                .map(reading -> reading.map(context.kept()::of))
                .orElseGet(() -> DateReading.fault("there is no start"));
    }

    private DateReading startAlone(String start, Optional<ParsedDate> first, Optional<PartialDate> end) {
        if (first.isEmpty()) {
            DateReading alone = read(start);
            return alone.date().isPresent()
                    ? alone.withFurtherRemark("the end cannot be joined to such a start")
                    : alone;
        }
        boolean otherEra =
                end.flatMap(PartialDate::year).filter(YearPart::isBefore).isPresent()
                        && !first.get().date().startsWith("-");
        return otherEra
                ? DateReading.fault("the end is before our era, and the start does not say so")
                : first.get().withUnknownEnd("the end cannot be read as a date; it is left unknown");
    }

    private boolean isOpen(String end) {
        if (end.strip().equals("..")) {
            return true;
        }
        List<Token> tokens = end.length() > MAX_LENGTH ? List.of() : DateLexer.tokens(end, lexicon);
        return tokens.size() == 1 && tokens.get(0).is(TokenKind.NOW);
    }

    /** Reads one side of a range, in words, in numbers, or as EDTF. */
    private Optional<PartialDate> side(String written) {
        if (written.length() > MAX_LENGTH || isNone(written)) {
            return Optional.empty();
        }
        String text = stripped(written);
        if (doubtful(text).isPresent()) {
            return Optional.empty();
        }
        return MomentReader.read(DateLexer.tokens(text, lexicon), context)
                .or(() -> standardSide(text))
                .filter(date ->
                        whole(date).filter(d -> isPlaceholder(d.date(), text)).isEmpty());
    }

    private Optional<PartialDate> standardSide(String text) {
        Optional<ShortYear> pair =
                PAIR.matcher(text).matches() ? ShortYear.at(DateLexer.tokens(text, lexicon), 0) : Optional.empty();
        if (pair.filter(p -> p.isRange(context.pairs(), false)).isPresent()) {
            return Optional.empty();
        }
        YearPart year = YearPart.of(text, YearPart.Unit.STANDARD, YearPart.Era.UNSAID);
        return edtf(text)
                .filter(EdtfDate.class::isInstance)
                .map(date -> PartialDate.of(Optional.of(year), 0, 0)
                        .with(pair.map(p -> p.doubtOfMonth(context.pairs())).orElse(List.of())));
    }

    private static Optional<ParsedDate> whole(PartialDate date) {
        return date.lack().isPresent()
                ? Optional.empty()
                : Optional.of(date.whole()).filter(d -> d.alone().date().isPresent());
    }
}
