package dateline.export.paper.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lists the font files of the system, those first that have many scripts. */
final class SystemFonts {
    private static final Logger LOG = LoggerFactory.getLogger(SystemFonts.class);
    private static final Pattern FONT = Pattern.compile(".*\\.(ttf|otf|ttc|otc)");

    /** A style of a face that has a regular one too, or a face for another purpose. */
    private static final Pattern OTHER_STYLE = Pattern.compile(
            ".*(bold|italic|oblique|light|thin|black|medium|condensed|mono|serif|math|symbol|emoji|[^a-z]bd|bi|it)\\..*");

    /** Beginnings of the names of faces with many scripts, the best first. */
    private static final List<String> PREFERRED = List.of(
            "notosanscjk",
            "notosans",
            "dejavusans",
            "segoeui",
            "arial",
            "malgun",
            "msyh",
            "meiryo",
            "yugoth",
            "applesdgothic",
            "pingfang",
            "hiragino",
            "droidsans",
            "unifont");

    private SystemFonts() {}

    /** Returns the files in the order in which they are to be tried. */
    static List<Path> files() {
        List<Path> files = new ArrayList<>();
        folders().stream().filter(Files::isDirectory).forEach(folder -> addFiles(folder, files));
        return ordered(files);
    }

    /** Adds the fonts of a folder, as far as it can be read. */
    private static void addFiles(Path folder, List<Path> files) {
        try (Stream<Path> found = Files.walk(folder)) {
            found.filter(file -> FONT.matcher(name(file)).matches()).forEach(files::add);
        } catch (IOException | UncheckedIOException e) {
            LOG.debug("No fonts are read from {}", folder, e);
        }
    }

    /** Returns files in the order in which they are to be tried. */
    static List<Path> ordered(List<Path> files) {
        return files.stream()
                .sorted(Comparator.comparingInt(SystemFonts::rank).thenComparing(Path::compareTo))
                .toList();
    }

    private static int rank(Path file) {
        String name = name(file);
        int known = PREFERRED.size();
        for (int i = 0; i < PREFERRED.size() && known == PREFERRED.size(); i++) {
            known = name.startsWith(PREFERRED.get(i)) ? i : known;
        }
        return known + (OTHER_STYLE.matcher(name).matches() ? 2 * PREFERRED.size() : 0);
    }

    private static String name(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    private static List<Path> folders() {
        Path home = Path.of(System.getProperty("user.home", ""));
        List<Path> folders = new ArrayList<>(List.of(
                Path.of("/usr/share/fonts"),
                Path.of("/usr/local/share/fonts"),
                home.resolve(".local/share/fonts"),
                home.resolve(".fonts"),
                Path.of("/System/Library/Fonts"),
                Path.of("/Library/Fonts"),
                home.resolve("Library/Fonts")));
        Optional.ofNullable(System.getenv("WINDIR"))
                .map(Path::of)
                .ifPresent(windows -> folders.add(windows.resolve("Fonts")));
        Optional.ofNullable(System.getenv("LOCALAPPDATA"))
                .map(Path::of)
                .ifPresent(data ->
                        folders.add(data.resolve("Microsoft").resolve("Windows").resolve("Fonts")));
        return folders;
    }
}
