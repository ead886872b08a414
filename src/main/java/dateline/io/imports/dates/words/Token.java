package dateline.io.imports.dates.words;

/**
 * A piece of a written date.
 *
 * @param kind what it is
 * @param value its number, where it has one
 * @param text its characters, in lower case; of a decade or a number its digits
 */
public record Token(TokenKind kind, int value, String text) {
    /** Tells whether the token is of one of some kinds. */
    public boolean is(TokenKind... kinds) {
        for (TokenKind one : kinds) {
            if (kind == one) {
                return true;
            }
        }
        return false;
    }

    /** Returns the letter in the shape of a date: of a number by its digits, N, T, Y, L or B. */
    public char letter() {
        if (kind != TokenKind.NUMBER) {
            return kind.letter();
        }
        return switch (text.length()) {
            case 1, 2 -> 'N';
            case 3 -> 'T';
            case 4 -> 'Y';
            case 8 -> 'B';
            default -> 'L';
        };
    }
}
