package dateline.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Builds the application image and the installers; the pom's {@code dist} profile runs it after the tests. */
public final class Packager {
    static final boolean WINDOWS = os("windows");
    static final boolean MAC = os("mac");

    private Packager() {}

    private static boolean os(String name) {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith(name);
    }

    /**
     * Builds all of it under {@code target/dist}.
     *
     * @param args the project's folder and the program's version
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path project = Path.of(args[0]).toAbsolutePath().normalize();
        Path work = emptied(project.resolve("target/dist-work"));
        Path target = emptied(project.resolve("target/dist"));
        RuntimeImage runtime = new RuntimeImage(project, work);
        if (WINDOWS || MAC) {
            runtime.make(work.resolve("runtime"));
            new Installers(project, work, args[1]).make();
        } else {
            Path image = target.resolve("dateline");
            runtime.make(image.resolve("lib/runtime"));
            new DebianPackage(project, work, args[1]).make(image);
        }
    }

    /** Runs a tool of the JDK, or another program, and fails if it fails. */
    static void run(String tool, List<String> arguments) throws IOException {
        Path own = Path.of(System.getProperty("java.home"), "bin", WINDOWS ? tool + ".exe" : tool);
        ProcessBuilder builder = new ProcessBuilder(Files.exists(own) ? own.toString() : tool).inheritIO();
        builder.command().addAll(arguments);
        try {
            int code = builder.start().waitFor();
            if (code != 0) {
                throw new IllegalStateException(builder.command() + " ended with " + code);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted while a tool ran", e);
        }
    }

    /** Makes an empty folder, whatever was there. */
    static Path emptied(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path file : inside(folder).sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        return Files.createDirectories(folder);
    }

    /** Copies a file or a folder with all in it, and makes the folders above it. */
    static void copy(Path from, Path to) throws IOException {
        for (Path file : inside(from).filter(Files::isRegularFile).toList()) {
            Path copied = to.resolve(from.relativize(file).toString());
            Path place = copied.equals(to.resolve("")) ? to : copied;
            Files.createDirectories(place.getParent());
            Files.copy(file, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /** Copies the licences, and the list of the libraries, into a folder. */
    static void copyPapers(Path project, Path work, Path documents) throws IOException {
        copy(project.resolve("LICENSE"), documents.resolve("LICENSE"));
        copy(project.resolve("target/papers"), documents);
        copy(work.resolve("licences"), documents.resolve("licences"));
    }

    /** Returns a folder and all files and folders in it. */
    static Stream<Path> inside(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList().stream();
        }
    }
}
