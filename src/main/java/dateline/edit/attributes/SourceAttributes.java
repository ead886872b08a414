package dateline.edit.attributes;

import dateline.date.Edtf;
import dateline.model.Paragraph;
import dateline.model.Rendition;
import dateline.model.Source;
import dateline.model.TitleBasis;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The values of sources that can be changed one by one; the text is changed by operations of its own. */
public final class SourceAttributes {
    /** The title. */
    public static final Attribute<Source, String> TITLE =
            attribute("title", Source::title, (draft, value) -> draft.title = value);

    /** Whether the title was published. */
    public static final Attribute<Source, TitleBasis> TITLE_BASIS =
            attribute("origin of the title", Source::titleBasis, (draft, value) -> draft.titleBasis = value);

    /** The byline. */
    public static final Attribute<Source, List<String>> AUTHORS =
            attribute("authors", Source::authors, (draft, value) -> draft.authors = value);

    /** Who published it. */
    public static final Attribute<Source, Optional<String>> PUBLISHER =
            attribute("publisher", Source::publisher, (draft, value) -> draft.publisher = value);

    /** When it was published. */
    public static final Attribute<Source, Optional<Edtf>> PUBLISHED =
            attribute("date", Source::published, (draft, value) -> draft.published = value);

    /** What sort of text it is. */
    public static final Attribute<Source, Optional<String>> KIND =
            attribute("kind", Source::kind, (draft, value) -> draft.kind = value);

    /** The text's language as a BCP 47 tag. */
    public static final Attribute<Source, Optional<String>> LANGUAGE =
            attribute("language", Source::language, (draft, value) -> draft.language = value);

    /** Where it can be found. */
    public static final Attribute<Source, Optional<String>> URL =
            attribute("address", Source::url, (draft, value) -> draft.url = value);

    /** Whose words the text is in. */
    public static final Attribute<Source, Rendition> RENDITION =
            attribute("rendition", Source::rendition, (draft, value) -> draft.rendition = value);

    private SourceAttributes() {}

    private static <V> Attribute<Source, V> attribute(
            String noun, Function<Source, V> getter, BiConsumer<Draft, V> setter) {
        return new Attribute<>(Source.class, noun, getter, (subject, value) -> {
            Draft draft = new Draft(subject);
            setter.accept(draft, value);
            return draft.finished();
        });
    }

    /** Holds the values of a source while one of them is changed. */
    private static final class Draft {
        private String title;
        private TitleBasis titleBasis;
        private List<String> authors;
        private Optional<String> publisher;
        private Optional<Edtf> published;
        private Optional<String> kind;
        private Optional<String> language;
        private Optional<String> url;
        private Rendition rendition;
        private List<Paragraph> paragraphs;

        Draft(Source source) {
            title = source.title();
            titleBasis = source.titleBasis();
            authors = source.authors();
            publisher = source.publisher();
            published = source.published();
            kind = source.kind();
            language = source.language();
            url = source.url();
            rendition = source.rendition();
            paragraphs = source.paragraphs();
        }

        Source finished() {
            return new Source(
                    title, titleBasis, authors, publisher, published, kind, language, url, rendition, paragraphs);
        }
    }
}
