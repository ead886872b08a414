package dateline.dist;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javafx.css.Stylesheet;

/**
 * Makes modules of the program and its libraries, so that jlink can put all of it into the runtime.
 *
 * <p>Nothing is left on a class path: a class-data archive is bound to the paths of the jars on it, and would be refused
 * in the folder where the package is installed, while the runtime's own modules may be moved.
 *
 * <ul>
 *   <li>A library that is a module stays as it is.
 *   <li>JavaFX's jars become jmods, with the native libraries as files of their own. Left inside, they would be copied
 *       into the user's home at the first start, and would stay there.
 *   <li>The program and the libraries that are no modules become one module, {@code dateline}. What it requires is what
 *       jdeps finds.
 * </ul>
 */
final class Modules {
    private static final String SERVICES = "META-INF/services/";
    private static final String JMOD_CLASSES = "classes/";

    private final Path jars;
    private final Path jmods;
    private final Path work;
    private final List<Path> merged = new ArrayList<>();

    /** Makes the modules under {@code work}; {@code libraries} holds the libraries that the program runs on. */
    Modules(Path program, Path libraries, Path work) throws IOException {
        this.work = work;
        jars = Tools.emptied(work.resolve("jars"));
        jmods = Tools.emptied(work.resolve("jmods"));
        merged.add(program);
        try (Stream<Path> found = Files.list(libraries)) {
            for (Path jar : found.sorted().toList()) {
                sort(jar);
            }
        }
        joinProgram();
        try (Stream<Path> javafx = Files.list(jars)) {
            javafx.filter(jar -> jar.getFileName().toString().startsWith("javafx-"))
                    .toList()
                    .forEach(this::unpackJavaFx);
        }
    }

    /** Returns where jlink finds the modules. */
    String path() {
        return jars + File.pathSeparator + jmods;
    }

    /**
     * Returns the files of a module, of the JDK's or one that became a jmod here, with their sizes in bytes.
     *
     * @throws IllegalArgumentException if there is no such module
     */
    Map<String, Long> sizes(String module) throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        Path own = jmods.resolve(module + ".jmod");
        Path jdk = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules", module);
        if (Files.exists(own)) {
            try (ZipFile opened = new ZipFile(own.toFile())) {
                opened.stream()
                        .filter(entry -> entry.getName().startsWith(JMOD_CLASSES))
                        .forEach(entry -> sizes.put(entry.getName().substring(JMOD_CLASSES.length()), entry.getSize()));
            }
        } else if (Files.exists(jdk)) {
            try (Stream<Path> files = Files.walk(jdk)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    sizes.put(jdk.relativize(file).toString(), Files.size(file));
                }
            }
        } else {
            throw new IllegalArgumentException("No module " + module);
        }
        return sizes;
    }

    private void sort(Path jar) throws IOException {
        Optional<ModuleDescriptor> descriptor = ModuleFinder.of(jar).findAll().stream()
                .map(ModuleReference::descriptor)
                .findFirst();
        if (descriptor.filter(module -> !module.isAutomatic()).isPresent()) {
            Tools.copy(jar, jars.resolve(jar.getFileName()));
        } else if (hasClasses(jar)) {
            merged.add(jar);
        }
    }

    /** JavaFX names an empty jar beside the one of each system. */
    private static boolean hasClasses(Path jar) throws IOException {
        try (JarFile opened = new JarFile(jar.toFile())) {
            return opened.stream().anyMatch(entry -> entry.getName().endsWith(".class"));
        }
    }

    private void joinProgram() throws IOException {
        String classes = merged.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        List<String> arguments = new ArrayList<>(List.of(
                "--multi-release",
                "17",
                "--ignore-missing-deps",
                "--print-module-deps",
                "--module-path",
                jars.toString()));
        merged.forEach(jar -> arguments.add(jar.toString()));
        // PDFBox finds sun.misc.Unsafe by name, which jdeps cannot see.
        String requires = Stream.concat(
                        Stream.of(Tools.jdk("jdeps", arguments).strip().split(",")), Stream.of("jdk.unsupported"))
                .filter(module -> !module.equals("java.base"))
                .distinct()
                .map(module -> "    requires " + module + ";\n")
                .collect(Collectors.joining());
        // It exports a package so that the runtime loads it without being told: an option that names the main module
        // would make the virtual machine resolve all modules anew instead of taking the archived graph.
        Path source = Tools.emptied(work.resolve("descriptor")).resolve("module-info.java");
        Files.writeString(
                source, "open module dateline {\n" + requires + "    exports dateline;\n" + provided() + "}\n");
        Path compiled = Tools.emptied(work.resolve("descriptor-classes"));
        Tools.jdk(
                "javac",
                List.of(
                        "-d",
                        compiled.toString(),
                        "--module-path",
                        jars.toString(),
                        "--patch-module",
                        "dateline=" + classes,
                        source.toString()));
        Tools.jdk(
                "jmod",
                List.of(
                        "create",
                        "--class-path",
                        compiled + File.pathSeparator + binaryStyles() + File.pathSeparator + classes,
                        jmods.resolve("dateline.jmod").toString()));
    }

    /**
     * Returns a folder with the program's style sheets in the form that JavaFX need not parse, which it looks for first. The
     * libraries' stay as they are: durations cannot be read back from that form.
     */
    private Path binaryStyles() throws IOException {
        Path styles = Tools.emptied(work.resolve("styles"));
        try (JarFile program = new JarFile(merged.get(0).toFile())) {
            for (JarEntry entry :
                    program.stream().filter(e -> e.getName().endsWith(".css")).toList()) {
                Path text = work.resolve("style.css");
                Files.write(text, program.getInputStream(entry).readAllBytes());
                Path binary = styles.resolve(entry.getName().replaceAll("css$", "bss"));
                Files.createDirectories(binary.getParent());
                Stylesheet.convertToBinary(text.toFile(), binary.toFile());
            }
        }
        return styles;
    }

    /** Returns what the program offers as a service: of a module, its descriptor tells. */
    private String provided() throws IOException {
        StringBuilder provides = new StringBuilder();
        try (JarFile program = new JarFile(merged.get(0).toFile())) {
            for (JarEntry entry : program.stream().toList()) {
                if (entry.getName().startsWith(SERVICES) && !entry.isDirectory()) {
                    String found = new String(program.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    provides.append("    provides ")
                            .append(entry.getName().substring(SERVICES.length()))
                            .append(" with ")
                            .append(String.join(", ", found.strip().split("\\s+")))
                            .append(";\n");
                }
            }
        }
        return provides.toString();
    }

    private void unpackJavaFx(Path jar) {
        try (JarFile opened = new JarFile(jar.toFile())) {
            String name = ModuleFinder.of(jar)
                    .findAll()
                    .iterator()
                    .next()
                    .descriptor()
                    .name();
            Path classes = Tools.emptied(work.resolve("unpacked").resolve("classes"));
            Path natives = Tools.emptied(work.resolve("unpacked").resolve("natives"));
            for (JarEntry entry : opened.stream().filter(e -> !e.isDirectory()).toList()) {
                Path target = (isNative(entry.getName()) ? natives : classes).resolve(entry.getName());
                Files.createDirectories(target.getParent());
                Files.copy(opened.getInputStream(entry), target);
            }
            Tools.jdk(
                    "jmod",
                    List.of(
                            "create",
                            "--class-path",
                            classes.toString(),
                            // On Windows the virtual machine and its libraries are in bin.
                            Tools.Platform.current() == Tools.Platform.WINDOWS ? "--cmds" : "--libs",
                            natives.toString(),
                            jmods.resolve(name + ".jmod").toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            Files.delete(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isNative(String entry) {
        return entry.endsWith(".so") || entry.endsWith(".dll") || entry.endsWith(".dylib");
    }
}
