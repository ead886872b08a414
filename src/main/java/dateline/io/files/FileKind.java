package dateline.io.files;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Kinds of files that hold no plain text, each with what a reader can do instead. */
public enum FileKind {
    /** A document of Microsoft Word. */
    WORD("a Word document", "the same text saved as plain text, a web page or a PDF"),
    /** A document of LibreOffice Writer or another word processor. */
    WORD_PROCESSOR("a word processor's document", "the same text saved as plain text, a web page or a PDF"),
    /** A table of Microsoft Excel, LibreOffice Calc or their like. */
    SPREADSHEET("a spreadsheet", "the same table saved as CSV"),
    /** Slides of Microsoft PowerPoint, LibreOffice Impress or their like. */
    SLIDES("a file of slides", "its text saved as plain text or a PDF"),
    /** A document of an early Microsoft Office, which may be any of its programs'. */
    OLD_OFFICE(
            "a file of Microsoft Office in its format before 2007",
            "its text saved as plain text or a PDF, its table saved as CSV"),
    /** An electronic book. */
    BOOK("an electronic book", "its text saved as plain text, a web page or a PDF"),
    /** Formatted text that early word processors exchange. */
    RICH_TEXT("a rich text file", "the same text saved as plain text, a web page or a PDF"),
    /** A picture, of which no text can be read. */
    PICTURE("a picture", "text; a program for text recognition reads the words of a picture"),
    /** Pages of the Portable Document Format. */
    PDF("a PDF", "a commentary, or a table; a PDF is read as your own copy of an article only"),
    /** Sound or moving pictures. */
    MEDIA("a sound or a film", "text"),
    /** A zip file of anything else. */
    ZIP("a zip file", "the file inside it, unpacked"),
    /** Another archive or compressed file. */
    ARCHIVE("a compressed file", "the file inside it, unpacked");

    /** How many bytes from the start of a file tell its kind. */
    public static final int HEAD_BYTES = 1 << 16;

    private final String words;
    private final String instead;

    FileKind(String words, String instead) {
        this.words = words;
        this.instead = instead;
    }

    /** Returns the kind for people, with its article. */
    public String words() {
        return words;
    }

    /** Returns what to give instead, as the end of "expected ...". */
    public String instead() {
        return instead;
    }

    /**
     * Tells a file's kind by the signature at its start.
     *
     * @param head the file's first {@value #HEAD_BYTES} bytes, or all
     * @return empty for text, and for what is not known
     */
    public static Optional<FileKind> of(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004")) {
            return Optional.of(zipped(start));
        }
        return Optional.ofNullable(signed(start));
    }

    /** The names of a zip file's first entries stand uncompressed among its bytes. */
    private static FileKind zipped(String start) {
        if (start.contains("word/")) {
            return WORD;
        }
        if (start.contains("opendocument.text")) {
            return WORD_PROCESSOR;
        }
        if (start.contains("opendocument.spreadsheet") || start.contains("xl/")) {
            return SPREADSHEET;
        }
        if (start.contains("opendocument.presentation") || start.contains("ppt/")) {
            return SLIDES;
        }
        return start.contains("application/epub+zip") ? BOOK : ZIP;
    }

    private static FileKind signed(String start) {
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return OLD_OFFICE;
        }
        if (start.startsWith("{\\rtf")) {
            return RICH_TEXT;
        }
        if (start.startsWith("%PDF-")) {
            return PDF;
        }
        boolean riff = start.startsWith("RIFF") && start.length() >= 12;
        String container = riff ? start.substring(8, 12) : start.length() >= 8 ? start.substring(4, 8) : "";
        if (start.startsWith("\u0089PNG")
                || start.startsWith("\u00FF\u00D8\u00FF")
                || start.startsWith("GIF8")
                || start.startsWith("II*\u0000")
                || start.startsWith("MM\u0000*")
                || (start.startsWith("BM") && start.indexOf('\u0000') >= 0)
                || (riff && container.equals("WEBP"))
                || (!riff && container.equals("ftyp") && start.startsWith("heic", 8))
                || (!riff && container.equals("ftyp") && start.startsWith("avif", 8))) {
            return PICTURE;
        }
        if (riff || start.startsWith("ID3") || start.startsWith("OggS") || container.equals("ftyp")) {
            return MEDIA;
        }
        boolean archive = start.startsWith("\u001F\u008B")
                || start.startsWith("7z\u00BC\u00AF")
                || start.startsWith("Rar!")
                || start.startsWith("BZh")
                || start.startsWith("\u00FD7zXZ");
        return archive ? ARCHIVE : null;
    }
}
