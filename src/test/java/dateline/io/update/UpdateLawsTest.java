package dateline.io.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.io.commentary.BundledCommentary;
import dateline.io.commentary.Commentaries;
import dateline.io.commentary.CommentaryReader;
import dateline.io.json.JsonSpan;
import dateline.io.json.JsonSpan.Member;
import dateline.io.problems.ReadResult;
import dateline.model.Commentary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Laws of the update, whatever the layout and the edit. */
class UpdateLawsTest {
    static String updated(String original, Commentary before, Commentary after) throws IOException {
        return new String(
                CommentaryUpdate.update(original.getBytes(StandardCharsets.UTF_8), before, after),
                StandardCharsets.UTF_8);
    }

    private static String laidOut(String json, long seed) {
        return switch (new Random(seed).nextInt(6)) {
            case 0 -> json;
            case 1 -> json.replace("\n", "\r\n");
            case 2 -> Layouts.indented(json, "\n", "    ");
            case 3 -> Layouts.indented(json, "\r\n", "\t");
            case 4 -> Layouts.minified(json);
            default -> Layouts.messy(json, seed);
        };
    }

    @Property(tries = 200)
    void theResultReadsAsTheEditedCommentary(@ForAll long seed, @ForAll long edit) throws IOException {
        Commentary before = Commentaries.of(seed);
        Commentary after = Edits.edited(before, edit);
        String updated = updated(laidOut(Layouts.written(before), seed), before, after);
        ReadResult read = CommentaryReader.read(updated.getBytes(StandardCharsets.UTF_8));
        assertEquals(after, read.commentary().orElseThrow());
    }

    @Property(tries = 200)
    void whereNothingIsEditedTheTextStays(@ForAll long seed) throws IOException {
        Commentary commentary = Commentaries.of(seed);
        String original = laidOut(Layouts.written(commentary), seed);
        assertEquals(original, updated(original, commentary, commentary));
    }

    @Property(tries = 60)
    void newValuesAreLaidOutLikeTheOthers(@ForAll long seed, @ForAll long edit) throws IOException {
        Commentary before = Commentaries.of(seed);
        Commentary after = Edits.edited(before, edit);
        List<UnaryOperator<String>> layouts = List.of(
                json -> json,
                json -> json.replace("\n", "\r\n"),
                json -> json.replace("\n", "\r"),
                json -> Pattern.compile("^ +", Pattern.MULTILINE)
                        .matcher(json)
                        .replaceAll(spaces -> "\t".repeat(spaces.group().length() / 2)),
                Layouts::minified);
        for (UnaryOperator<String> layout : layouts) {
            assertEquals(
                    layout.apply(Layouts.written(after)),
                    updated(layout.apply(Layouts.written(before)), before, after));
        }
    }

    @Property(tries = 200)
    void unknownKeysSurviveWhereTheirObjectDoes(@ForAll long seed, @ForAll long edit) throws IOException {
        Commentary before = Commentaries.of(seed);
        Commentary after = Edits.edited(before, edit);
        String original = Layouts.messy(Layouts.written(before), seed);
        Map<String, List<String>> old = unknown(original);
        unknown(updated(original, before, after)).forEach((object, keys) -> {
            if (old.containsKey(object)) {
                assertEquals(old.get(object), keys, object);
            }
        });
    }

    /** Returns the unknown members of each object that has an id, and of the document and the source, as they are written. */
    private static Map<String, List<String>> unknown(String json) {
        Map<String, List<String>> unknown = new HashMap<>();
        JsonSpan document = JsonSpan.of(json);
        unknown.put("document", unknown(document));
        for (Member member : document.members()) {
            if (member.key().equals("source")) {
                unknown.put("source", unknown(member.value()));
            }
            for (JsonSpan item : member.value().elements()) {
                String list = member.key() + " ";
                item.member("id").flatMap(JsonSpan::string).ifPresent(id -> unknown.put(list + id, unknown(item)));
            }
        }
        return unknown;
    }

    private static List<String> unknown(JsonSpan object) {
        return object.members().stream()
                .filter(member -> member.key().startsWith("x-"))
                .filter(member ->
                        !member.key().equals("x-of") || object.member("id").isPresent())
                .map(member ->
                        object.json().substring(member.start(), member.value().end()))
                .toList();
    }

    @Property(tries = 60)
    void aChangedTextIsADifferenceOfOneLine(@ForAll long seed) throws IOException {
        Commentary before = Commentaries.of(seed);
        Random random = new Random(seed);
        Commentary after = before.events().isEmpty()
                ? Edits.titled(before, "T \n" + before.source().title())
                : Edits.withEvent(before, random.nextInt(before.events().size()), event -> Edits.titled(event, "x2"));
        String json = Layouts.written(before);
        for (String original : List.of(
                json,
                json.replace("\n", "\r\n"),
                Layouts.indented(json, "\n", "  "),
                Layouts.indented(json, "\r\n", "    "),
                Layouts.indented(json, "\n", "\t"),
                Layouts.minified(json))) {
            assertTrue(changedLines(original, updated(original, before, after)) <= 1);
        }
    }

    @Test
    void eachTitleOfTheBundledCommentaryIsOneLine() throws IOException {
        byte[] bytes = BundledCommentary.open().readAllBytes();
        String original = new String(bytes, StandardCharsets.UTF_8);
        Commentary before = BundledCommentary.load();
        for (int i = 0; i < before.events().size(); i += 5) {
            Commentary after = Edits.withEvent(before, i, event -> Edits.titled(event, event.title() + " again"));
            assertEquals(1, changedLines(original, updated(original, before, after)));
        }
        for (int i = 0; i < before.actors().size(); i += 5) {
            Commentary after =
                    Edits.named(before, i, "The " + before.actors().get(i).name());
            assertEquals(1, changedLines(original, updated(original, before, after)));
        }
        assertEquals(1, changedLines(original, updated(original, before, Edits.titled(before, "Other"))));
    }

    /** Counts the lines that differ; both texts must have the same number of lines. */
    private static long changedLines(String one, String other) {
        String[] lines = one.split("\n", -1);
        String[] others = other.split("\n", -1);
        assertEquals(lines.length, others.length);
        return lines.length - countEqual(Arrays.asList(lines), Arrays.asList(others));
    }

    private static long countEqual(List<String> lines, List<String> others) {
        long equal = 0;
        for (int i = 0; i < lines.size(); i++) {
            equal += lines.get(i).equals(others.get(i)) ? 1 : 0;
        }
        return equal;
    }
}
