package dateline.format;

/** The characters of the string that a cursor stands on, where the parser has them; until the cursor moves on. */
final class Characters {
    private char[] array = {};
    private int start;
    private int length;

    void set(char[] newArray, int newStart, int newLength) {
        array = newArray;
        start = newStart;
        length = newLength;
    }

    /** Returns an array that holds them, among others. */
    char[] array() {
        return array;
    }

    /** Returns where in the array they start. */
    int start() {
        return start;
    }

    /** Returns where in the array they end. */
    int end() {
        return start + length;
    }

    /** Returns how many UTF-16 code units they are. */
    int length() {
        return length;
    }

    @Override
    public String toString() {
        return new String(array, start, length);
    }
}
