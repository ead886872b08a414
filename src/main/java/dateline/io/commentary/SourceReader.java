package dateline.io.commentary;

import dateline.date.Edtf;
import dateline.io.commentary.ObjectReader.KeySet;
import dateline.io.json.JsonCursor;
import dateline.model.Paragraph;
import dateline.model.ParagraphKind;
import dateline.model.Rendition;
import dateline.model.Source;
import dateline.model.TitleBasis;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Reads the source with its paragraphs; what has been read stays when the text breaks off. */
final class SourceReader {
    /** Keys of a source. */
    enum Key {
        TITLE,
        TITLE_BASIS,
        AUTHORS,
        PUBLISHER,
        PUBLISHED,
        KIND,
        LANGUAGE,
        URL,
        RENDITION,
        PARAGRAPHS
    }

    /** Keys of a paragraph. */
    enum ParagraphKey {
        KIND,
        SENTENCES
    }

    private static final KeySet<Key> KEYS = new KeySet<>(Key.class, EnumSet.of(Key.TITLE));
    private static final KeySet<ParagraphKey> PARAGRAPH_KEYS =
            new KeySet<>(ParagraphKey.class, EnumSet.of(ParagraphKey.SENTENCES));
    private static final Vocabulary<TitleBasis> TITLE_BASES = new Vocabulary<>(TitleBasis.class);
    private static final Vocabulary<Rendition> RENDITIONS = new Vocabulary<>(Rendition.class);
    private static final Vocabulary<ParagraphKind> PARAGRAPH_KINDS = new Vocabulary<>(ParagraphKind.class);

    private final JsonCursor cursor;
    private final ScalarReader scalars;
    private final SentenceCounts counts;

    private String title = "";
    private TitleBasis titleBasis = TitleBasis.PUBLISHED;
    private List<String> authors = List.of();
    private Optional<String> publisher = Optional.empty();
    private Optional<Edtf> published = Optional.empty();
    private Optional<String> kind = Optional.empty();
    private Optional<String> language = Optional.empty();
    private Optional<String> url = Optional.empty();
    private Rendition rendition = Rendition.VERBATIM;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    /** The paragraph that is being read. */
    private ParagraphKind paragraphKind = ParagraphKind.BODY;

    private final List<String> sentences = new ArrayList<>();

    SourceReader(ReadingContext context) {
        this.cursor = context.cursor();
        this.scalars = context.scalars();
        this.counts = context.sentences();
    }

    /** Reads the source at the cursor, and reports its errors; tells whether it is an object. */
    boolean read() {
        ObjectReader<Key> object = new ObjectReader<>(cursor, KEYS, "the source");
        while (object.next()) {
            switch (object.key()) {
                case TITLE -> title = scalars.filledText();
                case TITLE_BASIS -> titleBasis = scalars.word(TITLE_BASES, titleBasis);
                case AUTHORS -> authors = scalars.filledTexts("names");
                case PUBLISHER -> publisher = scalars.optionalText();
                case PUBLISHED -> published = scalars.optionalDate();
                case KIND -> kind = scalars.optionalText();
                case LANGUAGE -> language = scalars.optionalText();
                case URL -> url = scalars.optionalText();
                case RENDITION -> rendition = scalars.word(RENDITIONS, rendition);
                case PARAGRAPHS -> readParagraphs();
            }
        }
        if (object.isObject()) {
            counts.complete();
        }
        return object.isObject();
    }

    private void readParagraphs() {
        if (scalars.enterList("paragraphs")) {
            while (scalars.nextElement()) {
                readParagraph();
            }
        }
    }

    /** Reads a paragraph; one with errors keeps its place, so that the others keep their numbers. */
    private void readParagraph() {
        paragraphKind = ParagraphKind.BODY;
        sentences.clear();
        int count = SentenceCounts.UNKNOWN;
        ObjectReader<ParagraphKey> object = new ObjectReader<>(cursor, PARAGRAPH_KEYS, "a paragraph");
        while (object.next()) {
            switch (object.key()) {
                case KIND -> paragraphKind = scalars.word(PARAGRAPH_KINDS, paragraphKind);
                case SENTENCES -> count = readSentences();
            }
        }
        endParagraph();
        counts.add(count);
    }

    /** Reads sentences, of which an invalid one is empty; returns how many there are. */
    private int readSentences() {
        if (!scalars.enterList("sentences")) {
            return SentenceCounts.UNKNOWN;
        }
        while (scalars.nextElement()) {
            sentences.add(scalars.text());
        }
        return sentences.size();
    }

    private void endParagraph() {
        paragraphs.add(new Paragraph(paragraphKind, sentences));
        sentences.clear();
    }

    /** Tells whether there is anything of a source: a title, or text. */
    boolean isFound() {
        return !title.isEmpty() || !paragraphs.isEmpty() || !sentences.isEmpty();
    }

    /** Makes the source of what has been read so far; with a title of ours if it has none. */
    Source source() {
        if (!sentences.isEmpty()) {
            endParagraph();
        }
        boolean titled = !title.isEmpty();
        return new Source(
                titled ? title : PartialCommentaryBuilder.NO_TITLE,
                titled ? titleBasis : TitleBasis.DESCRIPTIVE,
                authors,
                publisher,
                published,
                kind,
                language,
                url,
                rendition,
                paragraphs);
    }
}
