package dateline.ui.shell;

import dateline.link.DatelineLink;
import dateline.link.LinkFragment;
import dateline.link.OpenRequest;
import dateline.settings.Settings;
import dateline.settings.Settings.WindowSettings;
import dateline.ui.links.KnownDocuments;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says with which windows the program starts: those asked for, else those of last time. */
final class FirstWindows {
    private final Settings settings;

    /** The documents asked for, each with what is shown of it; no file stands for the bundled one. */
    private final Map<Optional<Path>, LinkFragment> asked = new LinkedHashMap<>();

    private final List<DatelineLink> unknown = new ArrayList<>();

    FirstWindows(Settings settings) {
        this.settings = settings;
    }

    /**
     * A window to be opened.
     *
     * @param settings what it is like
     * @param fragment what is shown of its document
     */
    record Opening(WindowSettings settings, LinkFragment fragment) {}

    /** Adds what is asked for; a file that a link leads to is looked for among those of last time and the recent ones. */
    void add(OpenRequest request) {
        if (request instanceof OpenRequest.OfFile of) {
            asked.put(Optional.of(of.whole()), of.fragment());
        } else if (request instanceof OpenRequest.OfDocument of) {
            String id = of.link().document();
            Optional<Path> file = KnownDocuments.find(id, known());
            if (file.isPresent() || KnownDocuments.isBundled(id)) {
                asked.put(file, of.fragment());
            } else {
                unknown.add(of.link());
            }
        }
    }

    private Set<Path> known() {
        Set<Path> files = new LinkedHashSet<>();
        settings.windows().forEach(window -> window.document().ifPresent(files::add));
        files.addAll(settings.recent());
        return files;
    }

    /** Returns the links to documents that are not known. */
    List<DatelineLink> unknown() {
        return List.copyOf(unknown);
    }

    /** Returns the windows; at least one. */
    List<Opening> openings() {
        if (asked.isEmpty()) {
            List<WindowSettings> remembered =
                    settings.windows().isEmpty() ? List.of(WindowSettings.DEFAULTS) : settings.windows();
            return remembered.stream()
                    .map(window -> new Opening(window, LinkFragment.NONE))
                    .toList();
        }
        return asked.entrySet().stream()
                .map(document -> new Opening(window(document.getKey()), document.getValue()))
                .toList();
    }

    /** Returns the window that had a document last; else one like that which had the keyboard. */
    private WindowSettings window(Optional<Path> file) {
        return settings.windows().stream()
                .filter(window -> window.document().equals(file))
                .findFirst()
                .orElseGet(() -> settings.windows().stream()
                        .findFirst()
                        .orElse(WindowSettings.DEFAULTS)
                        .showing(file));
    }
}
