package dateline.export.programs;

import dateline.date.Edtf;
import dateline.export.content.ExportContent;
import dateline.export.content.ExportedText;
import dateline.export.content.Losses;
import dateline.index.Argument;
import dateline.index.CommentaryIndex;
import dateline.model.ArgumentStep;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.Item;
import dateline.model.Passage;
import dateline.model.Source;
import dateline.model.Tension;
import dateline.text.ShownText;
import dateline.wording.Wording;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes the argument of a commentary as Argdown: each claim a statement, with what supports it and what it attacks.
 *
 * <p>Events are statements too where a claim names them. The steps of the argument are headings.
 */
public final class ArgdownText {
    private static final Pattern SIGNS = Pattern.compile("[\\\\@#*_\\[\\]<>{}/]");

    private final CommentaryIndex index;
    private final ArgdownTitles titles;
    private final Set<Event> events = new LinkedHashSet<>();
    private final StringBuilder out = new StringBuilder();

    private ArgdownText(CommentaryIndex index) {
        this.index = index;
        this.titles = new ArgdownTitles(index);
    }

    /** Writes some content. */
    public static ExportedText write(ExportContent content) {
        ArgdownText writer = new ArgdownText(content.index());
        writer.write(content.part());
        return new ExportedText(writer.out.toString(), writer.leftOut());
    }

    private void write(Optional<String> part) {
        Commentary commentary = index.commentary();
        Source source = commentary.source();
        List<Claim> claims =
                commentary.claims().stream().sorted(Argument.TEXT_ORDER).toList();
        out.append("===\ntitle: ").append(YamlText.quoted(source.title())).append('\n');
        if (!source.authors().isEmpty()) {
            out.append("author: ")
                    .append(YamlText.quoted(String.join(", ", source.authors())))
                    .append('\n');
        }
        part.ifPresent(
                words -> out.append("subTitle: ").append(YamlText.quoted(words)).append('\n'));
        out.append("===\n");
        Set<String> steps = commentary.argument().stream().map(ArgumentStep::id).collect(Collectors.toSet());
        addAll(
                "Claims",
                claims.stream()
                        .filter(claim -> claim.part().filter(steps::contains).isEmpty())
                        .toList());
        for (ArgumentStep step : commentary.argument()) {
            addAll(
                    step.title(),
                    claims.stream()
                            .filter(claim ->
                                    claim.part().filter(step.id()::equals).isPresent())
                            .toList());
        }
        if (claims.isEmpty()) {
            heading("No claims");
        }
        if (!events.isEmpty()) {
            heading("Events");
            events.forEach(this::add);
        }
    }

    private List<String> leftOut() {
        Commentary commentary = index.commentary();
        Losses losses = new Losses();
        losses.count(commentary.events().size() - events.size(), "event", "left out: not named by a claim");
        losses.count(
                commentary.claims().stream()
                        .flatMap(claim -> claim.against().stream())
                        .filter(tension -> tension.note().isPresent())
                        .count(),
                "note",
                "on a tension left out");
        losses.countSentencesOf(commentary.source());
        losses.add(
                "Holder, kind, certainty, date and passages are data of a statement, which no map of Argdown shows.");
        return losses.sentences();
    }

    /** Returns a text in one line, with what Argdown would read as its own signs behind backslashes. */
    static String escaped(String text) {
        return SIGNS.matcher(text.lines().map(ShownText::lines).collect(Collectors.joining(" ")))
                .replaceAll("\\\\$0")
                .strip();
    }

    private void heading(String title) {
        out.append("\n# ").append(escaped(title)).append('\n');
    }

    private void addAll(String title, List<Claim> claims) {
        if (!claims.isEmpty()) {
            heading(title);
            claims.forEach(this::add);
        }
    }

    private void add(Claim claim) {
        statement(claim, claim.statement(), Wording.of(claim.kind()));
        out.append(" {id: ").append(YamlText.quoted(claim.id()));
        data("holder", Optional.of(ItemLines.holder(index, claim)));
        data("certainty", Optional.of(Wording.of(claim.certainty())));
        data("hedge", claim.hedge());
        data("role", claim.role().map(Wording::of));
        data("about", claim.about().map(Edtf::canonical));
        passages(claim);
        out.append("}\n");
        index.evidenceOf(claim).forEach(ground -> relation("<+", ground));
        claim.against().stream()
                .map(Tension::id)
                .distinct()
                .flatMap(id -> index.item(id).stream())
                .forEach(other -> relation("->", other));
    }

    private void relation(String sign, Item other) {
        out.append("    ").append(sign).append(" [").append(titles.of(other)).append("]\n");
        if (other instanceof Event event) {
            events.add(event);
        }
    }

    private void add(Event event) {
        statement(event, event.summary().orElse(event.title()), "event");
        out.append(" {id: ").append(YamlText.quoted(event.id()));
        data("when", Optional.of(event.when().canonical()));
        data("status", Optional.of(Wording.of(event.status())));
        data("certainty", Optional.of(Wording.of(event.certainty())));
        passages(event);
        out.append("}\n");
    }

    private void statement(Item item, String text, String tag) {
        String words = escaped(text);
        out.append("\n[").append(titles.of(item)).append("]: ");
        out.append(words.isEmpty() ? escaped(titles.of(item)) : words)
                .append(" #")
                .append(tag);
    }

    private void data(String key, Optional<String> value) {
        value.ifPresent(words -> out.append(", ").append(key).append(": ").append(YamlText.quoted(words)));
    }

    private void passages(Item item) {
        if (!item.passages().isEmpty()) {
            out.append(item.passages().stream()
                    .map(Passage::at)
                    .map(YamlText::quoted)
                    .collect(Collectors.joining(", ", ", passages: [", "]")));
        }
    }
}
