package dateline.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An invented article on a ferry, and a document that retells it. */
public final class FerryStory {
    /** The article's sentences. */
    public static final List<String> ORIGINAL = List.of(
            "The ferry to Low Island stopped running on 4 May 2019 after forty years.",
            "Harbour master Ines Calder called it \u201cthe quietest morning of my life\u201d when the last boat left.",
            "Nobody had told the bakers, who still carried sixty loaves to the pier.",
            "By autumn the council had promised a new line, though without naming a date.",
            "Calder says she will believe it when she hears the horn again.");

    /** The same in other words, a sentence for each. */
    public static final List<String> RETOLD = List.of(
            "After four decades, boats ceased to go to Low Island on 4 May 2019.",
            "To Ines Calder, who runs the harbour, the morning of the last departure was the stillest of her life.",
            "The bakers, uninformed, brought 60 loaves to the landing all the same.",
            "In autumn the council pledged another service but gave no day for it.",
            "Only the sound of a horn would convince Calder, she says.");

    private FerryStory() {}

    /**
     * Writes the document; two items rest on its second sentence, none on its last.
     *
     * @param directory where
     * @param id its id, and the name of the file without its ending
     */
    public static Path write(Path directory, String id) throws IOException {
        Path file = directory.resolve(id + ".dateline.json");
        // A file that is written anew is read again by the windows that show it, some time later.
        boolean isWritten = Files.exists(file) && Files.readString(file).equals(text(id));
        return isWritten ? file : Files.writeString(file, text(id));
    }

    /** Returns the document as it stands in its file. */
    public static String text(String id) {
        return """
                {"format": "dateline/1", "id": "%1$s",
                 "source": {"title": "Title of %1$s", "rendition": "retelling", "authors": ["A. Writer"],
                   "paragraphs": [{"sentences": ["%2$s", "%3$s", "%4$s"]}, {"sentences": ["%5$s", "%6$s"]}]},
                 "actors": [{"id": "ines", "name": "Ines Calder"}, {"id": "council", "name": "Town Council"}],
                 "events": [
                   {"id": "first", "title": "First crossing", "when": "1979", "basis": "inferred", "category": "travel",
                    "actors": ["ines"], "passages": [{"at": "1.1", "quote": "after forty years"}]},
                   {"id": "last", "title": "Last crossing", "when": "2019-05-04", "category": "travel",
                    "actors": ["ines"],
                    "passages": [{"at": "1.2", "quote": "the quietest morning of my life"}]},
                   {"id": "loaves", "title": "Loaves left over", "when": "2019-05-05", "category": "trade",
                    "passages": [{"at": "1.3", "quote": "still carried sixty loaves"}]},
                   {"id": "pledge", "title": "A new line is pledged", "when": "2019-10", "category": "politics",
                    "actors": ["council"], "passages": [{"at": "2.1", "quote": "promised a new line"}]}],
                 "claims": [
                   {"id": "quiet", "statement": "No morning was quieter", "kind": "factual", "holder": "ines",
                    "certainty": "reported", "about": "2019-05-04", "actors": ["ines"], "restsOn": ["last"],
                    "passages": [{"at": "1.2"}]}]}
                """.formatted(id, RETOLD.get(0), RETOLD.get(1), RETOLD.get(2), RETOLD.get(3), RETOLD.get(4));
    }

    /** Returns the article as a page that a browser has saved, with a menu and other things around it. */
    public static String page() {
        return "<html><head><title>News</title></head><body><nav>Home Sport Weather</nav><h1>The last ferry</h1><p>"
                + String.join(" ", ORIGINAL)
                + "</p><aside>Read also: ten bakeries</aside><footer>Share this</footer></body></html>";
    }
}
