package dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about the architecture names only packages, classes, members and files that exist. */
class ArchitecturePageTest {
    private static final Path PAGE = Path.of("docs/architecture.md");
    private static final Path PRODUCT = Path.of("src/main/java/dateline");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern PACKAGE = Pattern.compile("[a-z]+(\\.[a-z]+)*");
    /** A class, perhaps with its package before it and a member or an inner class behind it. */
    private static final Pattern CLASS = Pattern.compile("((?:[a-z]+\\.)*[A-Z]\\w+)(?:\\.(\\w+))?");

    private static final int MOST_LINES = 110;
    private static final int LONGEST_LINE = 110;

    @Test
    void everyNameInItExists() {
        List<String> names = names(read(PAGE));
        assertTrue(names.size() > 100, () -> "only " + names.size() + " names");
        assertEquals(List.of(), names.stream().filter(name -> !exists(name)).toList());
    }

    @Test
    void aNameThatDoesNotExistIsFound() {
        List<String> wrong =
                names("`io.tables`, `NoSuchClass`, `index.Legend`, `Palette.noSuchMember`, `docs/none.md`");
        assertEquals(5, wrong.size());
        assertEquals(wrong, wrong.stream().filter(name -> !exists(name)).toList());
    }

    @Test
    void everyPackageHasARoom() {
        List<String> rooms = read(PAGE)
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(0, line.indexOf('|', 1)))
                .flatMap(cell -> names(cell).stream())
                .toList();
        List<String> homeless = filesIn(PRODUCT).stream()
                .filter(file -> file.endsWith("package-info.java"))
                .map(file -> PRODUCT.relativize(file.getParent()).toString().replace(File.separatorChar, '.') + ".")
                .filter(name -> rooms.stream().noneMatch(room -> name.startsWith(room + ".")))
                .toList();
        assertEquals(List.of(), homeless);
    }

    @Test
    void itIsOnePage() {
        List<String> lines = read(PAGE).lines().toList();
        assertTrue(lines.size() <= MOST_LINES, () -> lines.size() + " lines");
        assertEquals(
                List.of(),
                lines.stream().filter(line -> line.length() > LONGEST_LINE).toList());
    }

    private static List<String> names(String text) {
        return CODE.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static boolean exists(String name) {
        Matcher type = CLASS.matcher(name);
        if (type.matches()) {
            Path source = Path.of(type.group(1).replace('.', '/') + ".java");
            return filesIn(Path.of("src")).stream()
                    .filter(file -> file.endsWith(source))
                    .anyMatch(file -> type.group(2) == null || hasWord(file, type.group(2)));
        }
        // A name such as pom.xml looks like that of a package.
        boolean isPackage =
                PACKAGE.matcher(name).matches() && Files.isDirectory(PRODUCT.resolve(name.replace('.', '/')));
        return isPackage || Files.exists(Path.of(name));
    }

    private static boolean hasWord(Path file, String word) {
        return Pattern.compile("\\b" + word + "\\b").matcher(read(file)).find();
    }

    private static List<Path> filesIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
