package dateline.io.json;

import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/** Escapes control characters beyond ASCII and unusual line ends, besides what JSON demands. */
final class JsonEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = standardAsciiEscapesForJSON();
        codes['\b'] = ESCAPE_STANDARD;
        codes['\f'] = ESCAPE_STANDARD;
        codes[0x7f] = ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public SerializableString getEscapeSequence(int c) {
        boolean isControl = c >= 0x80 && c < 0xa0;
        boolean isEscaped = isControl || c == 0x2028 || c == 0x2029 || c == 0xfeff;
        // Jackson writes the character as it is where there is no sequence.
        return isEscaped ? new SerializedString(String.format("\\u%04x", c)) : null;
    }
}
