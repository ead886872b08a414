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

/** Reads the source with its paragraphs. */
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
    private final Problems problems;
    private final Values values;
    private final Members<Key> members;
    private final Members<ParagraphKey> paragraphMembers;
    private boolean soundParagraphs = true;

    SourceReader(TokenCursor cursor, Values values) {
        this.problems = cursor.problems();
        this.values = values;
        this.members = new Members<>(cursor, Keys.of(Key.class, EnumSet.of(Key.TITLE)));
        this.paragraphMembers = new Members<>(cursor, Keys.of(ParagraphKey.class, EnumSet.of(ParagraphKey.SENTENCES)));
    }

    /** Reads the source that the cursor stands on; whether it is free of errors, the caller counts. */
    Source read() {
        String title = "";
        TitleBasis titleBasis = TitleBasis.PUBLISHED;
        List<String> authors = List.of();
        Optional<String> publisher = Optional.empty();
        Optional<Edtf> published = Optional.empty();
        Optional<String> kind = Optional.empty();
        Optional<String> language = Optional.empty();
        Optional<String> url = Optional.empty();
        Rendition rendition = Rendition.VERBATIM;
        List<Paragraph> paragraphs = List.of();
        if (members.enter("the source")) {
            while (members.next()) {
                switch (members.key()) {
                    case TITLE -> title = values.filledText();
                    case TITLE_BASIS -> titleBasis = values.word(titleBases, titleBasis);
                    case AUTHORS -> authors = values.filledTexts("names");
                    case PUBLISHER -> publisher = values.optionalText();
                    case PUBLISHED -> published = values.date();
                    case KIND -> kind = values.optionalText();
                    case LANGUAGE -> language = values.optionalText();
                    case URL -> url = values.optionalText();
                    case RENDITION -> rendition = values.word(renditions, rendition);
                    case PARAGRAPHS -> paragraphs = paragraphs();
                }
            }
        }
        return new Source(title, titleBasis, authors, publisher, published, kind, language, url, rendition, paragraphs);
    }

    /** Tells whether the paragraphs, if there were any, can be relied on even though the source has errors. */
    boolean hasSoundParagraphs() {
        return soundParagraphs;
    }

    private List<Paragraph> paragraphs() {
        long before = problems.errors();
        List<Paragraph> paragraphs = readParagraphs();
        soundParagraphs = problems.errors() == before;
        return paragraphs;
    }

    private List<Paragraph> readParagraphs() {
        if (!values.enterList("paragraphs")) {
            return List.of();
        }
        List<Paragraph> paragraphs = new ArrayList<>();
        while (values.nextElement()) {
            ParagraphKind kind = ParagraphKind.BODY;
            List<String> sentences = List.of();
            if (paragraphMembers.enter("a paragraph")) {
                while (paragraphMembers.next()) {
                    switch (paragraphMembers.key()) {
                        case KIND -> kind = values.word(paragraphKinds, kind);
                        case SENTENCES -> sentences = values.texts("sentences");
                    }
                }
            }
            paragraphs.add(new Paragraph(kind, sentences));
        }
        return List.copyOf(paragraphs);
    }
}
