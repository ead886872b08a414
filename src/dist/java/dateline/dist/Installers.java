package dateline.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The application image and the system's own kinds of installer, by jpackage. */
final class Installers {
    private static final String DESCRIPTION = "Takes a political commentary apart, on a timeline";
    private static final String MIME_TYPE = "application/vnd.dateline+json";

    private final String version;
    private final Path sources;
    private final Path work;
    private final Path target;
    private final List<String> options;

    /**
     * Takes what all packages share.
     *
     * @param version the program's version
     * @param sources where icons, desktop entry and scripts are
     * @param work a folder for what comes about on the way
     * @param target where the image and the packages are put
     * @param options the virtual machine's options
     */
    Installers(String version, Path sources, Path work, Path target, List<String> options) {
        this.version = version;
        this.sources = sources;
        this.work = work;
        this.target = target;
        this.options = List.copyOf(options);
    }

    /**
     * Makes the application image.
     *
     * @param runtime the runtime with its archive
     * @param papers the licences and the list of components, to go with it
     * @return the image
     */
    Path image(Path runtime, List<Path> papers) throws IOException {
        Tools.emptied(target);
        String name = Tools.Platform.current() == Tools.Platform.LINUX ? "dateline" : "Dateline";
        List<String> arguments = new ArrayList<>(List.of(
                "--type",
                "app-image",
                "--name",
                name,
                "--runtime-image",
                runtime.toString(),
                "--module",
                "dateline/dateline.Main",
                "--dest",
                target.toString()));
        arguments.addAll(about());
        for (String option : options) {
            arguments.addAll(List.of("--java-options", option));
        }
        Tools.jdk("jpackage", arguments);
        boolean mac = Tools.Platform.current() == Tools.Platform.MAC;
        Path image = target.resolve(mac ? name + ".app" : name);
        // The program's own folder: what else is in an image, jpackage leaves out of the packages.
        Path documents =
                switch (Tools.Platform.current()) {
                    case LINUX -> image.resolve("lib/app/doc");
                    case WINDOWS -> image.resolve("app/doc");
                    case MAC -> image.resolve("Contents/app/doc");
                };
        for (Path paper : papers) {
            copyAll(paper, documents);
        }
        if (Tools.Platform.current() == Tools.Platform.LINUX) {
            replaceLauncher(image);
        }
        return image;
    }

    private static void copyAll(Path paper, Path documents) throws IOException {
        Path above = paper.getParent();
        try (Stream<Path> files = Files.walk(paper)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> Tools.copy(file, documents.resolve(above.relativize(file))));
        }
    }

    /**
     * Puts a script in the place of jpackage's launcher, which asks dpkg at every start which package it belongs to: that
     * takes as long as the virtual machine takes to start, and the longer the more packages are installed.
     */
    private void replaceLauncher(Path image) throws IOException {
        Path launcher = image.resolve("bin/dateline");
        String script = Files.readString(sources.resolve("linux/dateline.sh"))
                .replace("@OPTIONS@", options.stream().collect(Collectors.joining(" \\\n    ")));
        Files.delete(launcher);
        Files.writeString(launcher, script);
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (String left : List.of("lib/libapplauncher.so", "lib/app/dateline.cfg")) {
            Files.deleteIfExists(image.resolve(left));
        }
    }

    /** Makes the packages that this system's users expect; the tools that jpackage needs for them must be installed. */
    void installers(Path image) throws IOException {
        switch (Tools.Platform.current()) {
            case LINUX -> new DebianPackage(sources, work, target).make(image, version);
            case WINDOWS -> {
                List<String> menu = List.of("--win-menu", "--win-shortcut-prompt", "--win-per-user-install");
                installer("msi", image, menu);
                installer("exe", image, menu);
            }
            case MAC -> {
                installer("dmg", image, List.of());
                installer("pkg", image, List.of());
            }
        }
    }

    private void installer(String type, Path image, List<String> more) throws IOException {
        Path association = work.resolve("association.properties");
        Files.writeString(
                association,
                "extension=dateline.json\nmime-type=" + MIME_TYPE + "\ndescription=Dateline commentary\nicon="
                        + icon().toString().replace('\\', '/') + "\n");
        List<String> arguments = new ArrayList<>(List.of(
                "--type", type,
                "--name", "Dateline",
                "--app-image", image.toString(),
                "--file-associations", association.toString(),
                "--license-file", sources.resolve("../../LICENSE").normalize().toString(),
                "--dest", target.toString()));
        arguments.addAll(about());
        arguments.addAll(more);
        Tools.jdk("jpackage", arguments);
    }

    private List<String> about() {
        List<String> about = new ArrayList<>(List.of(
                "--app-version", packageVersion(), "--vendor", "The Dateline project", "--description", DESCRIPTION));
        about.addAll(List.of("--icon", icon().toString()));
        return about;
    }

    /** The installers of Windows and macOS take numbers only, and macOS none that begins with 0. */
    private String packageVersion() {
        String numbers = version.replaceFirst("-.*", "");
        return Tools.Platform.current() == Tools.Platform.MAC ? numbers.replaceFirst("^0\\.", "1.") : numbers;
    }

    private Path icon() {
        return switch (Tools.Platform.current()) {
            case LINUX ->
                sources.resolve("../main/resources/dateline/ui/icons/dateline-256.png")
                        .normalize();
            case WINDOWS -> sources.resolve("icons/dateline.ico");
            case MAC -> sources.resolve("icons/dateline.icns");
        };
    }
}
