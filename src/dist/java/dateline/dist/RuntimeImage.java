package dateline.dist;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The Java runtime that the installed program brings, with the program in it.
 *
 * <p>Nothing is left on a class path: Java 17 accepts an archive of classes only for jars at the paths at which it was made.
 */
final class RuntimeImage {
    private static final String LICENCE = "(META-INF/|.*/fonts/.*/)?(LICEN[CS]E|NOTICE|COPYING)(\\.txt|\\.md)?";
    private static final String LEFT_OUT = "module-info\\.class|META-INF/(versions/|services/|maven/|MANIFEST).*";

    private final Path project;
    private final Path work;
    private final Path module;
    private final Path natives;
    private final List<String> javafx = new ArrayList<>();

    RuntimeImage(Path project, Path work) throws IOException {
        this.project = project;
        this.work = work;
        module = Files.createDirectories(work.resolve("module"));
        natives = Files.createDirectories(work.resolve("natives"));
    }

    /** Makes the runtime in a folder that does not exist yet. */
    void make(Path runtime) throws IOException {
        unpack(project.resolve("target/dateline.jar"));
        for (Path jar : Packager.inside(project.resolve("target/lib"))
                .filter(Files::isRegularFile)
                .toList()) {
            unpack(jar);
        }
        String modules = String.join(File.pathSeparator, javafx);
        Path descriptor = project.resolve("src/dist/module/module-info.java");
        Packager.run(
                "javac",
                List.of(
                        "-p",
                        modules,
                        "--patch-module=dateline=" + module,
                        "-d",
                        module.toString(),
                        descriptor.toString()));
        Files.createDirectories(runtime.getParent());
        Packager.run(
                "jlink",
                List.of(
                        "--module-path=" + module + File.pathSeparator + modules,
                        "--add-modules=dateline",
                        "--strip-debug",
                        "--no-header-files",
                        "--no-man-pages",
                        "--exclude-resources=regex:.*\\.(so|dll|dylib)",
                        "--output=" + runtime));
        // Left in the modules, they would be unpacked into the user's home.
        Packager.copy(natives, runtime.resolve(Packager.WINDOWS ? "bin" : "lib"));
        archive(runtime.resolve("bin/java").toString());
    }

    /** Unpacks a library into the module, but JavaFX, which is made of modules already. */
    private void unpack(Path jar) throws IOException {
        String name = jar.getFileName().toString();
        boolean toolkit = name.startsWith("javafx-");
        if (toolkit) {
            javafx.add(jar.toString());
        }
        try (JarFile opened = new JarFile(jar.toFile())) {
            for (JarEntry entry : opened.stream().filter(e -> !e.isDirectory()).toList()) {
                String path = entry.getName();
                if (path.matches("(?i)" + LICENCE)) {
                    unpack(opened, entry, work.resolve("licences").resolve(name.replace(".jar", "")));
                } else if (path.matches("[^/]+\\.(so|dll|dylib)")) {
                    unpack(opened, entry, natives);
                } else if (!toolkit && !path.matches(LEFT_OUT)) {
                    unpack(opened, entry, module);
                }
            }
        }
    }

    private static void unpack(JarFile jar, JarEntry entry, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName());
        Files.createDirectories(target.getParent());
        Files.copy(jar.getInputStream(entry), target, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Makes the archive of all classes that the window loads, which the virtual machine finds without being told. */
    private void archive(String java) throws IOException {
        Path classes = work.resolve("classes.lst");
        // The second start finds the settings that the first has left.
        for (int start = 0; start < 2; start++) {
            List<String> training = List.of(
                    "-XX:+UseSerialGC",
                    "-Xshare:off",
                    "-XX:DumpLoadedClassList=" + classes,
                    "-Dprism.order=sw",
                    "-Duser.home=" + work.resolve("home"),
                    "-cp",
                    project.resolve("target/test-classes").toString(),
                    "dateline.dist.Training",
                    "--new");
            if (System.getenv("DISPLAY") != null || Packager.WINDOWS || Packager.MAC) {
                Packager.run(java, training);
            } else {
                List<String> hidden = new ArrayList<>(List.of("-a", "-s", "-screen 0 1920x1080x24", java));
                hidden.addAll(training);
                Packager.run("xvfb-run", hidden);
            }
        }
        Packager.run(
                java,
                List.of(
                        "-Xshare:dump",
                        "-XX:+UseSerialGC",
                        "-XX:SharedClassListFile=" + classes,
                        "-Xlog:disable",
                        "-Xlog:all=error:stderr"));
    }
}
