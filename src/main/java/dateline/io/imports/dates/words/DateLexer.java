package dateline.io.imports.dates.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a written date into tokens. */
public final class DateLexer {
    private static final Pattern TIME =
            Pattern.compile("t?(\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?\\s*(?:[ap]\\.?m\\.?)?"
                    + "\\s*(?:z|utc|gmt)?(?:[+-]\\d{2}:?\\d{2})?(?:\\s*" + TimeZones.NAME + "(?!\\p{L}))?"
                    + "|\\d{1,2} ?[ap]\\.?m(?!\\p{L})(?:\\s*" + TimeZones.NAME + "(?!\\p{L}))?)");
    private static final Pattern UNKNOWN_DIGITS =
            Pattern.compile("(?:\\d{3}x|(?:1[5-9]|20)\\d\\?|\\d{2}(?:xx|\\?\\?)|\\d(?:xxx|\\?\\?\\?))(?![\\dx])"
                    + "|(?:1\\d--|20--|1[5-9]\\d-|20\\d-)(?= ?(?:\\?|$|[\\])]))");
    private static final Pattern DECADE = Pattern.compile("(\\d{1,3}0)(?:'?s|er)(?![\\p{L}\\d])");
    private static final Pattern SHORT_CENTURY = Pattern.compile("(\\d{1,2})c(?![\\p{L}\\d])\\.?");
    private static final Pattern CAPITAL_CENTURY = Pattern.compile("c(\\d{1,2})(?![\\p{L}\\d])");
    private static final Pattern ORDINAL = Pattern.compile(
            "(\\d{1,2})(?:(?:st|nd|rd|th|er|[eè]?re|n?de|e|[eè]me|º|ª|°)(?![\\p{L}\\d])\\.?|\\.(?=$| ?[\\p{L}\\u2013-]))");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,8}(?!\\d)");
    private static final Pattern IN_FRONT_OF_DIGIT = Pattern.compile("\\.? ?\\d");
    private static final Pattern SEASON_CODE = Pattern.compile("[qh][1-4](?!\\d)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:'\\p{L}+)*");
    private static final Pattern WORD_GAP = Pattern.compile("\\.?[ -]?");
    private static final Pattern ELISION = Pattern.compile("[ld]'(?=\\p{L})");
    private static final Pattern ROMAN = Pattern.compile("(x{0,2})(ix|iv|v?i{0,3})(?:e|er|[eè]?re|[eè]me|th)?");
    private static final List<String> ROMAN_ONES = List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");

    private static final List<Spelling> SPELLINGS = List.of(
            Spelling.of("[\\s\\u00A0\\u2007\\u2009\\u202F]+", " "),
            Spelling.of("[\\u2010\\u2011]", "-"),
            Spelling.of("[\\u2012-\\u2015\\u2212]", "\u2013"),
            Spelling.of("[\\u2018\\u2019\\u02BC`\\u00B4]", "'"),
            // "12,000 BC" has one number, "XIX° siècle" an ordinal, "av. J.-C." one abbreviation.
            Spelling.of("(?<![\\d,])(\\d{1,3}),(\\d{3})(?=[^,]*(?i:b\\.? ?c))(?!,)", "$1$2"),
            Spelling.of("(?<=[xviXVI])[\\u00B0\\u00BA]", "e"),
            Spelling.of("(?<= )(?i:j\\.? ?-? ?c)(?![\\p{L}\\d])", "jc"));

    /** One of several ways to write the same, and the one that is read. */
    private record Spelling(Pattern pattern, String replacement) {
        static Spelling of(String regex, String replacement) {
            return new Spelling(Pattern.compile(regex), replacement);
        }
    }

    private final String text;
    private final String original;
    private final Lexicon lexicon;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private DateLexer(String original, Lexicon lexicon) {
        this.original = original;
        this.text = original.toLowerCase(Locale.ROOT);
        this.lexicon = lexicon;
    }

    /** Returns the tokens of a text. */
    public static List<Token> tokens(String written, Lexicon lexicon) {
        DateLexer lexer = new DateLexer(plain(written), lexicon);
        while (lexer.at < lexer.text.length()) {
            lexer.next();
        }
        lexer.readRomanNumerals();
        lexer.readDoubtfulYears();
        lexer.readDecades();
        return List.copyOf(lexer.tokens);
    }

    /** Replaces the many blanks, hyphens, dashes and apostrophes by one of each. */
    private static String plain(String written) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFC);
        for (Spelling spelling : SPELLINGS) {
            plain = spelling.pattern().matcher(plain).replaceAll(spelling.replacement());
        }
        return plain.strip();
    }

    private void next() {
        char c = text.charAt(at);
        if (c == ' ') {
            at++;
        } else if (Character.isDigit(c) || (c == 't' && match(TIME).isPresent())) {
            number();
        } else if (Character.isLetter(c)) {
            word();
        } else {
            symbol(c);
        }
    }

    private Optional<Matcher> match(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }

    /** Adds a token and steps behind its characters; false if they do not stand here. */
    private boolean take(Pattern pattern, TokenKind kind) {
        Optional<Matcher> found = match(pattern);
        found.ifPresent(matcher -> {
            String words = matcher.groupCount() > 0 && matcher.group(1) != null ? matcher.group(1) : matcher.group();
            boolean number = words.chars().allMatch(Character::isDigit);
            tokens.add(new Token(kind, number ? Integer.parseInt(words) : 0, words));
            at = matcher.end();
        });
        return found.isPresent();
    }

    private void number() {
        if (take(TIME, TokenKind.TIME)
                || take(UNKNOWN_DIGITS, TokenKind.PATTERN)
                || take(DECADE, TokenKind.DECADE)
                || take(ORDINAL, TokenKind.ORDINAL)) {
            return;
        }
        if (take(SHORT_CENTURY, TokenKind.ORDINAL)) {
            tokens.add(new Token(TokenKind.CENTURY, 0, "c"));
        } else if (!take(NUMBER, TokenKind.NUMBER)) {
            addUnknown(text.substring(at, at + 1), at + 1);
        }
    }

    private void word() {
        boolean capital = original.length() == text.length() && Character.isUpperCase(original.charAt(at));
        if (capital && take(CAPITAL_CENTURY, TokenKind.ORDINAL)) {
            tokens.add(new Token(TokenKind.CENTURY, 0, "c"));
            return;
        }
        Optional<Matcher> code = match(SEASON_CODE);
        Optional<Matcher> elision = match(ELISION);
        if (code.isPresent()) {
            add(code.get().group(), code.get().end());
        } else if (elision.isPresent()) {
            at = elision.get().end();
        } else {
            phrase();
        }
    }

    /** Adds the longest entry of the lexicon that starts here, or an unknown word. */
    private void phrase() {
        StringBuilder key = new StringBuilder();
        String longest = "";
        int end = at;
        int next = at;
        for (int count = 0; count < Lexicon.MAX_WORDS; count++) {
            Matcher word = WORD.matcher(text).region(next, text.length());
            if (!word.lookingAt()) {
                break;
            }
            key.append(count == 0 ? "" : " ").append(word.group());
            if (count == 0 || lexicon.find(key.toString()).isPresent()) {
                longest = key.toString();
                end = word.end();
            }
            Matcher gap = WORD_GAP.matcher(text).region(word.end(), text.length());
            next = gap.lookingAt() ? gap.end() : word.end();
        }
        if (isRoleOrEra(longest, end)) {
            addRoleOrEra(longest, end);
        } else {
            add(longest, end);
        }
    }

    /** Tells whether "b. c." or "d. c." stands in front of a year: an era, or "born circa" or "died circa". */
    private boolean isRoleOrEra(String words, int end) {
        boolean behindNumber =
                !tokens.isEmpty() && tokens.get(tokens.size() - 1).is(TokenKind.NUMBER);
        return words.matches("[bd] c")
                && !behindNumber
                && IN_FRONT_OF_DIGIT.matcher(text).region(end, text.length()).lookingAt();
    }

    /** Adds the era of "B.C. 44", the role of "b. c. 1850", or else an unknown word. */
    private void addRoleOrEra(String words, int end) {
        String written = (original.length() == text.length() ? original : text).substring(at, end);
        if (written.endsWith(" c")) {
            add(words.substring(0, 1), at + 1);
        } else if (written.matches("\\p{L}\\.C")) {
            add(words, end);
        } else {
            addUnknown(written, end);
        }
    }

    private void addUnknown(String written, int end) {
        tokens.add(new Token(TokenKind.UNKNOWN, 0, written));
        at = end;
    }

    /** Adds a word, with the dot behind it. */
    private void add(String word, int endOfWord) {
        boolean dotted = endOfWord < text.length() && text.charAt(endOfWord) == '.';
        int end = dotted ? endOfWord + 1 : endOfWord;
        if (dotted && word.equals("a")) {
            // "Ante", "anno" or "ante Christum", no article.
            addUnknown("a.", end);
            return;
        }
        String written = original.length() == text.length() ? original.substring(at, endOfWord) : word;
        Token found = TimeZones.isZone(written, tokens)
                ? new Token(TokenKind.PART, 0, written)
                : lexicon.find(word).orElseGet(() -> new Token(TokenKind.UNKNOWN, 0, word));
        boolean afterOrdinal =
                !tokens.isEmpty() && tokens.get(tokens.size() - 1).is(TokenKind.ORDINAL);
        if (afterOrdinal && word.equals("c")) {
            found = new Token(TokenKind.CENTURY, 0, word);
        } else if (afterOrdinal && word.equals("third")) {
            found = new Token(TokenKind.FRACTION, 3, word);
        }
        tokens.add(found);
        at = end;
    }

    private void symbol(char c) {
        boolean spaced = at > 0 && at + 1 < text.length() && text.charAt(at - 1) == ' ' && text.charAt(at + 1) == ' ';
        boolean doubled = text.startsWith("--", at);
        if (c == '\'' && isBehindSign()) {
            at++;
            return;
        }
        TokenKind kind =
                switch (c) {
                    case '-' -> spaced || doubled ? TokenKind.DASH : TokenKind.HYPHEN;
                    case '\u2013' -> TokenKind.DASH;
                    case '/' -> TokenKind.SLASH;
                    case '.' -> text.startsWith("..", at) ? TokenKind.UNKNOWN : TokenKind.DOT;
                    case ',' -> TokenKind.COMMA;
                    case ':', ';' -> TokenKind.COLON;
                    case '?' -> TokenKind.QUESTION;
                    case '~', '\u2248' -> TokenKind.APPROXIMATE;
                    case '(', '[' -> TokenKind.OPEN;
                    case ')', ']' -> TokenKind.CLOSE;
                    case '&' -> TokenKind.AND;
                    case '+' -> TokenKind.ONWARDS;
                    case '<' -> TokenKind.BEFORE;
                    case '>' -> TokenKind.AFTER;
                    case '*', '\u2020' -> TokenKind.ROLE;
                    default -> TokenKind.UNKNOWN;
                };
        int end = at + (doubled ? 2 : 1);
        while (c == '?' && end < text.length() && text.charAt(end) == '?') {
            end++;
        }
        tokens.add(new Token(kind, 0, text.substring(at, end)));
        at = end;
    }

    /** Tells whether an apostrophe stands for the century of a range's end, as in 1914-'18. */
    private boolean isBehindSign() {
        return tokens.size() > 1
                && tokens.get(tokens.size() - 2).letter() == 'Y'
                && tokens.get(tokens.size() - 1).is(TokenKind.HYPHEN, TokenKind.DASH, TokenKind.UNTIL);
    }

    /** Turns "190?" back into a doubtful year where an era stands beside it. */
    private void readDoubtfulYears() {
        for (int i = 0; i < tokens.size(); i++) {
            String digits = tokens.get(i).text().replace("?", "");
            boolean year = tokens.get(i).is(TokenKind.PATTERN) && digits.matches("\\d{3}");
            if (year && tokens.stream().anyMatch(token -> token.is(TokenKind.ERA))) {
                tokens.set(i, new Token(TokenKind.NUMBER, Integer.parseInt(digits), digits));
                tokens.add(i + 1, new Token(TokenKind.QUESTION, 0, "?"));
            }
        }
    }

    /** Turns the years of "années 1850-1860" into decades. */
    private void readDecades() {
        if (tokens.stream().anyMatch(token -> token.is(TokenKind.DECADE_WORD) && token.value() == 2)) {
            tokens.replaceAll(token -> token.letter() == 'Y' && token.value() % 10 == 0
                    ? new Token(TokenKind.DECADE, token.value(), token.text())
                    : token);
        }
    }

    /** Turns words such as XIX into ordinals, in a text that speaks of centuries. */
    private void readRomanNumerals() {
        if (tokens.stream().noneMatch(token -> token.is(TokenKind.CENTURY, TokenKind.MILLENNIUM))) {
            return;
        }
        tokens.replaceAll(token -> {
            Matcher roman = ROMAN.matcher(token.text());
            if (!token.is(TokenKind.UNKNOWN) || !roman.matches() || roman.end(2) == 0) {
                return token;
            }
            int number = 10 * roman.group(1).length() + ROMAN_ONES.indexOf(roman.group(2));
            return new Token(TokenKind.ORDINAL, number, token.text());
        });
    }
}
