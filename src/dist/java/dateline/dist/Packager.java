package dateline.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Builds the application image and the installers; the pom's {@code dist} profile runs it after the tests. */
public final class Packager {
    private Packager() {}

    /**
     * Builds all of it under {@code target/dist}.
     *
     * @param args the project's folder and the program's version
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path project = Path.of(args[0]).toAbsolutePath().normalize();
        Path built = project.resolve("target");
        Path sources = project.resolve("src/dist");
        Path work = built.resolve("dist-work");
        Files.createDirectories(work);
        List<String> options = Tools.lines(sources.resolve("jvm.options"));

        Path runtime = work.resolve("runtime");
        Modules modules = new Modules(built.resolve("dateline.jar"), built.resolve("lib"), work);
        RuntimeImage.link(modules, sources.resolve("left-out.txt"), runtime);
        ClassDataArchive.make(runtime, work, options);

        Path target = built.resolve("dist");
        Path licences = work.resolve("licences");
        Licences.collect(built.resolve("lib"), Tools.emptied(licences));
        Installers installers = new Installers(args[1], sources, work, target, options);
        Path image = installers.image(
                runtime,
                List.of(
                        project.resolve("LICENSE"),
                        licences,
                        built.resolve("papers/THIRD-PARTY.txt"),
                        built.resolve("papers/bom.json")));
        tell(image);
        installers.installers(image);
        try (Stream<Path> files = Files.list(target)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tell(file);
            }
        }
    }

    private static void tell(Path made) throws IOException {
        System.out.printf("%s: %.1f MB%n", made, Tools.size(made) / 1e6);
    }
}
