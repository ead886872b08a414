package dateline.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The application image and the installers for Windows and macOS, by jpackage. */
final class Installers {
    private final Path project;
    private final Path work;
    private final List<String> about;

    /** The installers take numbers only as a version, and macOS none that begins with 0. */
    Installers(Path project, Path work, String version) {
        this.project = project;
        this.work = work;
        String numbers = version.replaceFirst("-.*", "");
        about = List.of(
                "--name=Dateline",
                "--app-version=" + (Packager.MAC ? numbers.replaceFirst("^0\\.", "1.") : numbers),
                "--vendor=The Dateline project",
                "--description=Takes a political commentary apart, on a timeline",
                "--dest=" + project.resolve("target/dist"));
    }

    /** Makes the image from the runtime, and the installers from the image. */
    void make() throws IOException {
        Path sources = project.resolve("src/dist");
        Path icon = sources.resolve(Packager.MAC ? "icons/dateline.icns" : "icons/dateline.ico");
        List<String> image = new ArrayList<>(List.of("--type=app-image", "--module=dateline/dateline.Main"));
        image.add("--runtime-image=" + work.resolve("runtime"));
        image.add("--icon=" + icon);
        for (String option : Files.readAllLines(sources.resolve("jvm.options"))) {
            if (option.startsWith("-")) {
                image.add("--java-options=" + option);
            }
        }
        jpackage(image);
        Path made = project.resolve(Packager.MAC ? "target/dist/Dateline.app" : "target/dist/Dateline");
        Path own = made.resolve(Packager.MAC ? "Contents/app" : "app");
        Packager.copyPapers(project, work, own.resolve("doc"));

        Path association = work.resolve("association.properties");
        Files.writeString(association, """
                extension=dateline.json
                mime-type=application/vnd.dateline+json
                description=Dateline commentary
                icon=%s
                """.formatted(icon.toString().replace('\\', '/')));
        for (String type : Packager.MAC ? List.of("dmg", "pkg") : List.of("msi", "exe")) {
            List<String> installer = new ArrayList<>(List.of("--type=" + type, "--app-image=" + made));
            installer.add("--file-associations=" + association);
            installer.add("--license-file=" + project.resolve("LICENSE"));
            if (Packager.WINDOWS) {
                installer.addAll(List.of("--win-menu", "--win-shortcut-prompt", "--win-per-user-install"));
            }
            jpackage(installer);
        }
    }

    private void jpackage(List<String> arguments) throws IOException {
        List<String> all = new ArrayList<>(arguments);
        all.addAll(about);
        Packager.run("jpackage", all);
    }
}
