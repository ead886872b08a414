package dateline.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The trimmed Java runtime that the program runs on: the modules that it needs, and of those what it can reach. */
final class RuntimeImage {
    private RuntimeImage() {}

    /**
     * Links the runtime.
     *
     * @param modules the modules of the program
     * @param leftOut the list of what is left out, which explains its own lines
     * @param target the folder to make
     */
    static void link(Modules modules, Path leftOut, Path target) throws IOException {
        List<String> resources = new ArrayList<>();
        List<String> files = new ArrayList<>();
        for (String line : Tools.lines(leftOut)) {
            String[] words = line.split("\\s+", 2);
            switch (words[0]) {
                case "packages" -> resources.addAll(packages(modules, words[1]));
                case "resources" -> resources.add(words[1]);
                case "files" -> files.add(words[1]);
                default -> throw new IllegalArgumentException(leftOut + ": " + line);
            }
        }
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
                "--exclude-resources=" + String.join(",", resources),
                "--output",
                target.toString()));
        if (Tools.Platform.current() == Tools.Platform.LINUX) {
            arguments.add("--exclude-files=" + String.join(",", files));
        }
        Tools.jdk("jlink", arguments);
        stripSymbols(target);
    }

    /** Returns patterns for the files of all packages under a path, but for the smallest of each, which jlink wants to be there. */
    private static List<String> packages(Modules modules, String path) throws IOException {
        int slash = path.indexOf('/');
        String module = path.substring(0, slash);
        Map<String, Map<String, Long>> packages = new TreeMap<>();
        for (Map.Entry<String, Long> file : modules.sizes(module).entrySet()) {
            String name = file.getKey();
            if (name.startsWith(path.substring(slash + 1) + "/")) {
                int end = name.lastIndexOf('/');
                packages.computeIfAbsent(name.substring(0, end), key -> new TreeMap<>())
                        .put(name.substring(end + 1), file.getValue());
            }
        }
        if (packages.isEmpty()) {
            System.out.println("Not there to be left out: " + path);
        }
        List<String> patterns = new ArrayList<>();
        packages.forEach((folder, files) -> {
            String kept = Collections.min(files.entrySet(), Map.Entry.comparingByValue())
                    .getKey();
            patterns.add(
                    "regex:/" + Pattern.quote(module + "/" + folder + "/") + "(?!" + Pattern.quote(kept) + "$)[^/]+");
        });
        return patterns;
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
