package dateline.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The licences and notices that the libraries carry, which must go with them wherever they go. */
final class Licences {
    private Licences() {}

    /** Copies them from all jars into a folder for each. */
    static void collect(Path libraries, Path target) throws IOException {
        List<Path> jars;
        try (Stream<Path> files = Files.list(libraries)) {
            jars = files.sorted().toList();
        }
        for (Path jar : jars) {
            try (JarFile opened = new JarFile(jar.toFile())) {
                for (JarEntry entry :
                        opened.stream().filter(Licences::isLicence).toList()) {
                    Path folder = target.resolve(jar.getFileName().toString().replaceFirst("\\.jar$", ""));
                    Files.createDirectories(folder);
                    Files.copy(
                            opened.getInputStream(entry),
                            folder.resolve(
                                    Path.of(entry.getName()).getFileName().toString()));
                }
            }
        }
    }

    private static boolean isLicence(JarEntry entry) {
        String name = entry.getName().toUpperCase(Locale.ROOT);
        return !entry.isDirectory() && name.matches("(META-INF/)?(LICEN[CS]E|NOTICE|COPYING)(\\.TXT|\\.MD)?");
    }
}
