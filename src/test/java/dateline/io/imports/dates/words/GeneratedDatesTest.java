package dateline.io.imports.dates.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.date.CivilDate;
import dateline.date.Edtf;
import dateline.io.imports.dates.DateContext;
import dateline.io.imports.dates.DateOrder;
import dateline.io.imports.dates.KeptParts;
import dateline.io.imports.dates.WrittenDate;
import dateline.io.imports.dates.YearPairs;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reads texts that are put together at random from the words, numbers and signs of dates. */
class GeneratedDatesTest {
    private static final long SEED = 18;
    private static final List<String> SIGNS = List.of(
            "-",
            "–",
            "/",
            ".",
            ",",
            "?",
            "??",
            "~",
            "%",
            "(",
            ")",
            "[",
            "]",
            ":",
            ";",
            "..",
            "+",
            "<",
            ">",
            "--",
            "'",
            "&",
            "*",
            "=",
            "10:30",
            "10:30:15",
            "9999-12-31",
            "2014-02-30",
            "1914-08-03",
            "20140305");
    private static final List<String> YEARS =
            List.of("191?", "19??", "190x", "19xx", "1860s", "1900s", "70s", "C19", "XIX", "5th", "19th", "31.", "'14");
    private static final Pattern WORD = Pattern.compile("(?<=[ :])\\p{L}[\\p{L}_']*");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(?:[?xX]{1,3}|-{1,2}(?!\\d))|\\d+");
    private static final Pattern BEFORE_OUR_ERA =
            Pattern.compile("(?i)(?<!\\p{L})(?:b\\W{0,2}c(?:\\W{0,2}e)?|before christ|v\\W{0,2}chr|v\\W{0,2}u\\W{0,2}z"
                    + "|vor christus|(?:av|avant)\\W{0,2}jc?|avant (?:jésus christ|notre ère)|a\\W{0,2}(?:de )?c"
                    + "|antes de cristo)(?!\\p{L})");

    private final Random random = new Random(SEED);

    @Test
    void noTextMakesTheReaderThrow() {
        readAll(500);
    }

    @Test
    @Tag("long")
    void noneOfTenThousandTextsMakesTheReaderThrow() {
        readAll(10_000);
    }

    private void readAll(int texts) {
        List<String> wrong = new ArrayList<>();
        int read = 0;
        for (int i = 0; i < texts; i++) {
            DateContext context = context();
            String text = text(context.languages());
            Optional<Edtf> date = read(context, text, text(context.languages()));
            List<Token> tokens = DateLexer.tokens(text, Lexicon.of(context.languages()));
            date.flatMap(found -> untold(text, found, tokens)).ifPresent(wrong::add);
            read += date.isPresent() ? 1 : 0;
        }
        assertEquals(List.of(), wrong);
        assertTrue(read * 10 > texts, "few texts are dates: " + read);
    }

    private static Optional<Edtf> read(DateContext context, String text, String other) {
        WrittenDate dates = WrittenDate.in(context);
        try {
            dates.read(text, other);
            dates.read(text, "2014");
            dates.read("2014", text);
            return dates.read(text).date();
        } catch (RuntimeException e) {
            throw new AssertionError("read " + text + " and " + other + " in " + context, e);
        }
    }

    private DateContext context() {
        Set<DateLanguage> languages = EnumSet.of(DateLanguage.ENGLISH);
        if (random.nextBoolean()) {
            languages.add(any(List.of(DateLanguage.values())));
        }
        return DateContext.UNKNOWN
                .with(any(List.of(DateOrder.values())))
                .with(any(List.of(YearPairs.values())))
                .with(any(List.of(KeptParts.values())))
                .with(languages);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private String text(Set<DateLanguage> languages) {
        List<String> words =
                languages.stream().flatMap(GeneratedDatesTest::words).toList();
        StringBuilder text = new StringBuilder();
        int count = 1 + random.nextInt(random.nextBoolean() ? 3 : 8);
        for (int i = 0; i < count; i++) {
            text.append(text.length() == 0 || random.nextInt(4) == 0 ? "" : " ").append(piece(words));
        }
        return text.toString();
    }

    private String piece(List<String> words) {
        return switch (random.nextInt(8)) {
            case 0 -> Integer.toString(random.nextInt(41));
            case 1, 2 -> Integer.toString(1000 + random.nextInt(1100));
            case 3 -> Integer.toString(1 + random.nextInt(999));
            case 4 -> any(SIGNS);
            case 5 -> any(YEARS);
            default -> any(words) + (random.nextInt(4) == 0 ? "." : "");
        };
    }

    private static Stream<String> words(DateLanguage language) {
        return language.words()
                .lines()
                .map(line -> line.substring(line.indexOf(' ')).replaceFirst("^", " "))
                .flatMap(line -> WORD.matcher(line).results())
                .map(MatchResult::group)
                .map(word -> word.replace('_', ' '));
    }

    /** Returns what is wrong with the bounds of a date: a century or an era that the text does not say. */
    private static Optional<String> untold(String text, Edtf date, List<Token> tokens) {
        boolean before = BEFORE_OUR_ERA.matcher(text).find();
        List<Token> eras =
                tokens.stream().filter(token -> token.is(TokenKind.ERA)).toList();
        boolean onlyBefore = !eras.isEmpty() && eras.stream().allMatch(era -> era.value() == 1);
        Set<Long> centuries = centuries(text, tokens);
        for (OptionalLong day : List.of(date.earliestDay(), date.latestDay())) {
            long year = day.isPresent() ? CivilDate.ofEpochDay(day.getAsLong()).year() : 0;
            // "After 1 BC" begins in year 1, which is the next.
            boolean wrongEra = (year < 0 && !before) || (year > 1 && onlyBefore);
            long counted = year > 0 ? year : 1 - year;
            boolean told = LongStream.rangeClosed(counted - 1, counted + 1).anyMatch(y -> centuries.contains(y / 100));
            if (day.isPresent() && (wrongEra || !told)) {
                return Optional.of(text + " is read as " + date.canonical());
            }
        }
        return Optional.empty();
    }

    /** Returns a year from its digits, with others for those that are not known. */
    private static String filled(String digits, String filler) {
        String known = digits.replaceAll("\\D", "");
        boolean day = known.length() == 8;
        return day
                ? known.substring(0, 4)
                : known + filler.repeat(Math.max(0, known.equals(digits) ? 0 : 4 - known.length()));
    }

    /** Returns the centuries, 19 for 1900 to 1999, that the numbers of a text may mean. */
    private static Set<Long> centuries(String text, List<Token> tokens) {
        Set<Long> centuries = new TreeSet<>();
        for (String filler : List.of("", "0", "9")) {
            DIGITS.matcher(text.replaceAll("\\d+:\\d\\d(:\\d\\d)?", " "))
                    .results()
                    .map(digits -> filled(digits.group(), filler))
                    .forEach(year -> centuries.add(Long.parseLong(year) / 100));
        }
        boolean units = tokens.stream().anyMatch(token -> token.is(TokenKind.CENTURY, TokenKind.MILLENNIUM));
        for (Token token : units ? tokens : List.<Token>of()) {
            int years = tokens.stream().anyMatch(unit -> unit.is(TokenKind.MILLENNIUM)) ? 10 : 1;
            LongStream.rangeClosed((token.value() - 1L) * years, (long) token.value() * years)
                    .forEach(centuries::add);
        }
        return centuries;
    }
}
