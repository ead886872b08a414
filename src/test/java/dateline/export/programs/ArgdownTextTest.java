package dateline.export.programs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.export.HarbourVote;
import dateline.export.content.ExportContent;
import dateline.export.content.ExportedText;
import dateline.index.CommentaryIndex;
import dateline.io.commentary.BundledCommentary;
import dateline.io.commentary.Commentaries;
import dateline.model.Claim;
import dateline.model.Commentary;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The argument as Argdown, checked against its grammar. */
class ArgdownTextTest {
    private static final Pattern FRONT = Pattern.compile("===\n([^=]*)===\n");
    private static final Pattern STATEMENT = Pattern.compile(
            "\\[([^\\]\n]+)]: ((?:[^\\\\@#*_\\[\\]<>{}/\n]|\\\\.)+) #([a-z]+) \\{id: \"((?:[^\"\\\\{}]|\\\\.)*)\"([^{}\n]*)}");
    private static final Pattern RELATION = Pattern.compile("    (<\\+|->) \\[([^\\]\n]+)]");
    private static final Pattern HEADING = Pattern.compile("# (?:[^\\\\@#*_\\[\\]<>{}/\n]|\\\\.)+");

    /** Returns the relations between ids, such as "court <+ vote", after a check of every line. */
    private static Set<String> relations(String argdown) {
        Matcher front = FRONT.matcher(argdown);
        assertTrue(front.lookingAt(), argdown);
        Map<String, String> ids = new LinkedHashMap<>();
        Set<String> byTitle = new HashSet<>();
        String title = "";
        boolean afterBlank = true;
        for (String line : argdown.substring(front.end()).split("\n", -1)) {
            Matcher statement = STATEMENT.matcher(line);
            Matcher relation = RELATION.matcher(line);
            if (statement.matches()) {
                assertTrue(afterBlank, line);
                title = statement.group(1);
                assertEquals(null, ids.put(title, statement.group(4)), line);
            } else if (relation.matches()) {
                assertFalse(afterBlank, line);
                byTitle.add(title + "\n" + relation.group(1) + "\n" + relation.group(2));
            } else {
                assertTrue(
                        line.isEmpty() || (afterBlank && HEADING.matcher(line).matches()), line);
            }
            afterBlank = line.isEmpty();
        }
        Set<String> relations = new HashSet<>();
        for (String each : byTitle) {
            String[] parts = each.split("\n", -1);
            assertTrue(ids.containsKey(parts[2]), () -> parts[2] + " is no statement of " + argdown);
            relations.add(ids.get(parts[0]) + " " + parts[1] + " " + ids.get(parts[2]));
        }
        return relations;
    }

    /** Returns what a commentary says of its claims in the same words. */
    private static Set<String> relations(Commentary commentary) {
        CommentaryIndex index = CommentaryIndex.of(commentary);
        Set<String> relations = new HashSet<>();
        for (Claim claim : commentary.claims()) {
            index.evidenceOf(claim).forEach(ground -> relations.add(id(claim.id()) + " <+ " + id(ground.id())));
            claim.against().forEach(other -> relations.add(id(claim.id()) + " -> " + id(other.id())));
        }
        return relations;
    }

    private static String id(String id) {
        String quoted = YamlText.quoted(id);
        return quoted.substring(1, quoted.length() - 1);
    }

    @Test
    void aClaimIsAStatementWithItsGroundsAndWhatItAttacks() {
        assertEquals(
                """
                ===
                title: "What the harbour vote settled"
                author: "Ada Quill, The Harbour Desk"
                ===

                # What happened

                [The margin was thin.]: The margin was thin. #interpretive \
                {id: "thin", holder: "the authors", certainty: "asserted", passages: ["1.2"]}
                    <+ [Vote on the harbour]

                # What follows

                [The way to court]: The mayor may go to court. #predictive \
                {id: "court", holder: "The mayor", certainty: "hedged", hedge: "may", role: "forecast", \
                about: "2021-06-14/..", passages: ["2.1"]}
                    <+ [Vote on the harbour]
                    <+ [The margin was thin.]
                    -> [The margin was thin.]

                # Events

                [Vote on the harbour]: A vote. #event \
                {id: "vote", when: "2021-06-13", status: "happened", certainty: "asserted", passages: ["1.1"]}
                """,
                ArgdownText.write(ExportContent.whole(HarbourVote.COMMENTARY)).text());
    }

    @Test
    void whatArgdownWouldReadAsItsOwnIsEscaped() {
        String text =
                ArgdownText.write(ExportContent.whole(HarbourVote.read("""
                        {"format":"dateline/1","id":"x","source":{"title":"a = b {c}"},
                         "claims":[{"id":"}","title":"[x] y","statement":"#1 *of* <a> [b]: // {c} _d_ @e"}]}"""))).text();
        assertTrue(
                text.contains(
                        "[(x) y]: \\#1 \\*of\\* \\<a\\> \\[b\\]: \\/\\/ \\{c\\} \\_d\\_ \\@e #factual {id: \"\\u007d\""),
                text);
        assertTrue(text.contains("title: \"a \\u003d b \\u007bc\\u007d\""), text);
        assertEquals(Set.of(), relations(text));
    }

    @Test
    void twoClaimsOfOneTitleAreTwoStatements() {
        String text =
                ArgdownText.write(ExportContent.whole(HarbourVote.read("""
                        {"format":"dateline/1","id":"x","source":{"title":"T"},
                         "claims":[{"id":"a","statement":"So."},{"id":"b","statement":"So.","restsOn":["a"]}]}"""))).text();
        assertTrue(text.contains("[So.]: So.") && text.contains("[So. (2)]: So."), text);
        assertEquals(Set.of("b <+ a"), relations(text));
    }

    @Test
    void theArgumentOfTheBundledCommentaryIsWhole() {
        Commentary bundled = BundledCommentary.load();
        String text = ArgdownText.write(ExportContent.whole(bundled)).text();
        assertEquals(relations(bundled), relations(text));
        bundled.argument()
                .forEach(step -> assertTrue(text.contains("\n# " + ArgdownText.escaped(step.title()) + "\n")));
    }

    @Test
    void aPartSaysWhichItIsAndWhatIsLeftOutIsSaid() {
        ExportContent whole = ExportContent.whole(HarbourVote.COMMENTARY);
        ExportedText written = ArgdownText.write(new ExportContent(whole.index(), Optional.of("2 of 9 claims")));
        assertTrue(written.text().contains("\nsubTitle: \"2 of 9 claims\"\n"));
        assertEquals(
                List.of(
                        "3 events left out: not named by a claim.",
                        "1 note on a tension left out.",
                        "3 sentences of the text left out.",
                        "Holder, kind, certainty, date and passages are data of a statement, which no map of Argdown"
                                + " shows."),
                written.leftOut());
    }

    @Property(tries = 300)
    void everyArgumentIsSoundArgdown(@ForAll long seed) {
        Commentary commentary = Commentaries.of(seed);
        ExportedText written = ArgdownText.write(ExportContent.whole(commentary));
        assertEquals(relations(commentary), relations(written.text()));
        assertEquals(written, ArgdownText.write(ExportContent.whole(commentary)));
    }
}
