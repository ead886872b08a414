package dateline.format;

import dateline.date.Edtf;
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
    /** What a source may say. */
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

    /** What a paragraph may say. */
    enum ParagraphKey {
        KIND,
        SENTENCES
    }

    private final Vocabulary<TitleBasis> titleBases = new Vocabulary<>(TitleBasis.class);
    private final Vocabulary<Rendition> renditions = new Vocabulary<>(Rendition.class);
    private final Vocabulary<ParagraphKind> paragraphKinds = new Vocabulary<>(ParagraphKind.class);
    private final Purpose purpose;
    private final Values values;
    private final Sentences counted;
    private final Members<Key> members;
    private final Members<ParagraphKey> paragraphMembers;

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
        this.purpose = context.purpose();
        this.values = context.values();
        this.counted = context.sentences();
        TokenCursor cursor = context.cursor();
        this.members = new Members<>(cursor, Keys.of(Key.class, EnumSet.of(Key.TITLE)));
        this.paragraphMembers = new Members<>(cursor, Keys.of(ParagraphKey.class, EnumSet.of(ParagraphKey.SENTENCES)));
    }

    /** Reads the source that the cursor stands on, and reports its errors. */
    void read() {
        if (!members.enter("the source")) {
            return;
        }
        while (members.next()) {
            switch (members.key()) {
                case TITLE -> title = values.filledText();
                case TITLE_BASIS -> titleBasis = values.word(titleBases, titleBasis);
                case AUTHORS -> authors = values.filledTexts("names");
                case PUBLISHER -> publisher = values.optionalText();
                case PUBLISHED -> published = values.optionalDate();
                case KIND -> kind = values.optionalText();
                case LANGUAGE -> language = values.optionalText();
                case URL -> url = values.optionalText();
                case RENDITION -> rendition = values.word(renditions, rendition);
                case PARAGRAPHS -> readParagraphs();
            }
        }
        counted.end();
    }

    /** A paragraph with errors keeps its place, so that the others keep their numbers. */
    private void readParagraphs() {
        if (!values.enterList("paragraphs")) {
            return;
        }
        while (values.nextElement()) {
            paragraphKind = ParagraphKind.BODY;
            sentences.clear();
            int count = -1;
            if (paragraphMembers.enter("a paragraph")) {
                while (paragraphMembers.next()) {
                    switch (paragraphMembers.key()) {
                        case KIND -> paragraphKind = values.word(paragraphKinds, paragraphKind);
                        case SENTENCES -> count = readSentences();
                    }
                }
            }
            endParagraph();
            if (count < 0) {
                counted.addFaulty();
            } else {
                counted.add(count);
            }
        }
    }

    /** Returns how many there are, or -1 for what is no list; one with errors is empty, but keeps its place. */
    private int readSentences() {
        if (!values.enterList("sentences")) {
            return -1;
        }
        int count = 0;
        for (; values.nextElement(); count++) {
            String sentence = values.text();
            if (purpose == Purpose.MODEL) {
                sentences.add(sentence);
            }
        }
        return count;
    }

    private void endParagraph() {
        if (purpose == Purpose.MODEL) {
            paragraphs.add(new Paragraph(paragraphKind, sentences));
            sentences.clear();
        }
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
                titled ? title : Salvage.NO_TITLE,
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
