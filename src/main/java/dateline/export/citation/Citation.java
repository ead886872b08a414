package dateline.export.citation;

import dateline.date.words.English;
import dateline.export.citation.StyledText.Face;
import dateline.model.Passage;
import dateline.model.Source;
import dateline.model.TitleBasis;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Cites a source, and passages of it, in a style. Immutable, for any thread.
 *
 * @param source what is cited
 * @param style how
 */
public record Citation(Source source, CitationStyle style) {
    /** Checks that nothing is {@code null}. */
    public Citation {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(style, "style");
    }

    /** Returns the entry for the source, as it stands in a list of works cited. */
    public StyledText reference() {
        return switch (style) {
            case APA -> apa();
            case MLA -> mla();
            case CHICAGO -> chicago();
            case PLAIN -> plain();
        };
    }

    /**
     * Returns what stands in parentheses behind words of the text: who, when, where, and whose words they are.
     *
     * <p>For example "(Lee &amp; Donmoyer, 2024, para. 5, sentence 1; retold, not the original’s words)".
     *
     * @param passage which sentences
     * @param words whose words are given
     */
    public StyledText inText(Passage passage, PassageWords words) {
        StyledText origin =
                switch (style) {
                    case APA -> who().and(", " + date().year() + ", " + PassageNumber.paragraphs(passage, "para."));
                    case MLA -> who().and(", " + PassageNumber.paragraphs(passage, "par."));
                    case CHICAGO -> who().and(" " + date().year() + ", " + PassageNumber.paragraphs(passage, "par."));
                    case PLAIN -> StyledText.of("passage " + passage.at());
                };
        return StyledText.of("(").and(origin).and("; " + words.label() + ")");
    }

    private List<AuthorName> authors() {
        return source.authors().stream().map(AuthorName::of).toList();
    }

    private CitedDate date() {
        return new CitedDate(source.published());
    }

    /** Returns the family names of the authors, or the title where there is none. */
    private StyledText who() {
        List<String> names = authors().stream().map(AuthorName::family).toList();
        if (names.isEmpty()) {
            return StyledText.of(quoted(source.title()));
        }
        int most = style == CitationStyle.CHICAGO ? 3 : 2;
        if (names.size() > most) {
            return StyledText.of(names.get(0) + " et al.");
        }
        return StyledText.of(joined(names, style == CitationStyle.APA ? "&" : "and"));
    }

    private static String joined(List<String> names, String conjunction) {
        return names.size() == 3
                ? names.get(0) + ", " + names.get(1) + ", " + conjunction + " " + names.get(2)
                : English.list(names, conjunction);
    }

    private StyledText apa() {
        String title = source.titleBasis() == TitleBasis.DESCRIPTIVE ? "[" + source.title() + "]" : source.title();
        String when = " (" + date().yearFirst() + ").";
        StyledText start = StyledText.of(
                source.authors().isEmpty() ? ended(title) + when : ended(apaAuthors()) + when + " " + ended(title));
        StyledText line =
                publisher().map(name -> start.and(" ").and(name).and(".")).orElse(start);
        return address().map(url -> line.and(" ").and(url)).orElse(line);
    }

    private String apaAuthors() {
        List<String> names = authors().stream().map(AuthorName::initials).toList();
        int last = names.size() - 1;
        if (names.size() > 20) {
            return String.join(", ", names.subList(0, 19)) + ", \u2026 " + names.get(last);
        }
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + ", & " + names.get(last);
    }

    private StyledText mla() {
        List<AuthorName> names = authors();
        StyledText start =
                StyledText.of((names.isEmpty() ? "" : ended(mlaAuthors(names)) + " ") + quoted(ended(source.title())));
        List<StyledText> rest = new ArrayList<>();
        publisher().ifPresent(rest::add);
        date().dayFirst().map(StyledText::of).ifPresent(rest::add);
        address().ifPresent(rest::add);
        return rest.isEmpty() ? start : start.and(" ").and(listed(rest)).and(".");
    }

    private static String mlaAuthors(List<AuthorName> names) {
        String first = names.get(0).inverted();
        return switch (names.size()) {
            case 1 -> first;
            case 2 -> first + ", and " + names.get(1).direct();
            default -> first + ", et al.";
        };
    }

    private StyledText chicago() {
        List<AuthorName> names = authors();
        String year = ended(date().year());
        String title = quoted(ended(source.title()));
        StyledText line = StyledText.of(
                names.isEmpty() ? title + " " + year : ended(chicagoAuthors(names)) + " " + year + " " + title);
        List<StyledText> rest = new ArrayList<>();
        publisher().ifPresent(rest::add);
        date().monthFirst().map(StyledText::of).ifPresent(rest::add);
        StyledText whole =
                rest.isEmpty() ? line : line.and(" ").and(listed(rest)).and(".");
        return address().map(url -> whole.and(" ").and(url).and(".")).orElse(whole);
    }

    private static String chicagoAuthors(List<AuthorName> names) {
        List<String> written = new ArrayList<>(List.of(names.get(0).inverted()));
        names.stream().skip(1).map(AuthorName::direct).forEach(written::add);
        if (written.size() > 10) {
            return String.join(", ", written.subList(0, 7)) + ", et al.";
        }
        int last = written.size() - 1;
        return last == 0 ? written.get(0) : String.join(", ", written.subList(0, last)) + ", and " + written.get(last);
    }

    private StyledText plain() {
        List<StyledText> parts = new ArrayList<>();
        if (!source.authors().isEmpty()) {
            parts.add(StyledText.of(English.list(source.authors(), "and")));
        }
        parts.add(StyledText.of(source.title()));
        source.publisher().map(StyledText::of).ifPresent(parts::add);
        date().words().map(StyledText::of).ifPresent(parts::add);
        address().ifPresent(parts::add);
        return listed(parts);
    }

    /** Returns a title in quotation marks; without them where it is a description of ours. */
    private String quoted(String title) {
        return source.titleBasis() == TitleBasis.DESCRIPTIVE ? title : "\u201c" + title + "\u201d";
    }

    private Optional<StyledText> publisher() {
        return source.publisher().map(name -> StyledText.EMPTY.and(name, Face.ITALIC));
    }

    private Optional<StyledText> address() {
        return source.url()
                .map(url -> isWeb(url) ? StyledText.EMPTY.andLink(url, Face.PLAIN, url) : StyledText.of(url));
    }

    private static StyledText listed(List<StyledText> parts) {
        return parts.stream()
                .reduce((before, next) -> before.and(", ").and(next))
                .orElse(StyledText.EMPTY);
    }

    private static boolean isWeb(String url) {
        return url.startsWith("https://") || url.startsWith("http://");
    }

    /** Returns words with a full stop behind them, unless they end with a sign already. */
    private static String ended(String words) {
        return words.endsWith(".") || words.endsWith("?") || words.endsWith("!") ? words : words + ".";
    }
}
