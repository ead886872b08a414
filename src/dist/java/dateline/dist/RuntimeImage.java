package dateline.dist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The trimmed Java runtime that the program runs on: the modules that it needs, and of those what it can reach. */
final class RuntimeImage {
    /**
     * What nothing in the program reaches though its module is needed. JavaFX needs java.desktop for its beans, PDFBox
     * for shapes and colours; Swing, sound and printing with it are a seventh of the modules' size. JavaFX needs java.xml
     * too, but transforms nothing.
     */
    private static final List<String> UNREACHED_PACKAGES = List.of(
            "java.desktop/javax/swing",
            "java.desktop/sun/swing",
            "java.desktop/com/sun/java/swing",
            "java.desktop/javax/sound",
            "java.desktop/com/sun/media/sound",
            "java.desktop/sun/print",
            "java.desktop/sun/awt/X11",
            "java.xml/com/sun/org/apache/xalan",
            "java.xml/com/sun/org/apache/bcel",
            "java.base/sun/security/tools");

    /** AtlantaFX has five themes that cannot be chosen here. */
    private static final List<String> UNREACHED_RESOURCES = List.of(
            "glob:/atlantafx.base/atlantafx/base/theme/nord-*",
            "glob:/atlantafx.base/atlantafx/base/theme/cupertino-*",
            "glob:/atlantafx.base/atlantafx/base/theme/dracula*",
            "glob:/*/META-INF/maven/**");

    /** Native halves of the same. */
    private static final List<String> UNREACHED_FILES = List.of(
            "glob:**/libawt_xawt.so",
            "glob:**/libjsound.so",
            "glob:**/libsplashscreen.so",
            "glob:**/libjawt.so",
            "glob:**/classlist",
            "glob:**/psfont*");

    private RuntimeImage() {}

    /**
     * Links the runtime.
     *
     * @param modules the modules of the program
     * @param target the folder to make
     */
    static void link(Modules modules, Path target) throws IOException {
        Tools.emptied(target);
        Files.delete(target);
        List<String> arguments = new ArrayList<>(List.of(
                "--module-path",
                modules.path(),
                "--add-modules",
                // The log's implementation is found as a service: no class names it.
                "dateline,ch.qos.logback.classic",
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                // Zip: half the size. What a start needs is read from the archive, which is not compressed.
                "--compress=2",
                "--exclude-resources=" + String.join(",", unreached()),
                "--output",
                target.toString()));
        if (Tools.Platform.current() == Tools.Platform.LINUX) {
            arguments.add("--exclude-files=" + String.join(",", UNREACHED_FILES));
        }
        Tools.jdk("jlink", arguments);
        stripSymbols(target);
    }

    /** jlink wants each package of a module to be there, so the smallest file of each stays. */
    private static List<String> unreached() throws IOException {
        List<String> patterns = new ArrayList<>(UNREACHED_RESOURCES);
        Path all = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules");
        for (String above : UNREACHED_PACKAGES) {
            Path top = all.resolve(above);
            if (!Files.exists(top)) {
                continue;
            }
            try (Stream<Path> folders = Files.walk(top)) {
                for (Path folder : folders.filter(Files::isDirectory).toList()) {
                    String kept = smallestFile(folder).map(Pattern::quote).orElse("");
                    patterns.add("regex:/" + Pattern.quote(all.relativize(folder) + "/") + "(?!" + kept + "$)[^/]+");
                }
            }
        }
        return patterns;
    }

    private static Optional<String> smallestFile(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .min(Comparator.comparingLong(RuntimeImage::size))
                    .map(file -> file.getFileName().toString());
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Debian's virtual machine comes with its table of symbols, a sixth of its size. */
    private static void stripSymbols(Path runtime) throws IOException {
        if (Tools.Platform.current() != Tools.Platform.LINUX || !Tools.isInstalled("strip")) {
            return;
        }
        List<Path> libraries;
        try (Stream<Path> files = Files.walk(runtime.resolve("lib"))) {
            libraries = files.filter(file -> file.toString().endsWith(".so")).toList();
        }
        for (Path library : libraries) {
            Tools.run(List.of("strip", "--strip-unneeded", library.toString()));
        }
    }
}
