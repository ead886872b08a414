package dateline.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** The application image for Linux, and the Debian package of it. */
final class DebianPackage {
    private final Path project;
    private final Path work;
    private final String version;

    DebianPackage(Path project, Path work, String version) {
        this.project = project;
        this.work = work;
        this.version = version;
    }

    /** Completes the image, in which the runtime is already, and packs it. */
    void make(Path image) throws IOException {
        Path sources = project.resolve("src/dist");
        Packager.copy(sources.resolve("jvm.options"), image.resolve("lib/app/jvm.options"));
        Packager.copyPapers(project, work, image.resolve("lib/app/doc"));
        // jpackage's launcher would ask dpkg at every start which package it belongs to.
        Path command = image.resolve("bin/dateline");
        Packager.copy(sources.resolve("linux/dateline.sh"), command);
        Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwxr-xr-x"));

        Path tree = work.resolve("deb");
        Files.createDirectories(tree.resolve("opt"));
        Packager.run("cp", List.of("-a", image.toString(), tree.resolve("opt").toString()));
        addDesktopFiles(sources, tree);
        long bytes = 0;
        for (Path file : Packager.inside(tree).filter(Files::isRegularFile).toList()) {
            bytes += Files.size(file);
        }
        String architecture = System.getProperty("os.arch").replace("aarch64", "arm64");
        Files.createDirectories(tree.resolve("DEBIAN"));
        Files.writeString(
                tree.resolve("DEBIAN/control"),
                Files.readString(sources.resolve("linux/control"))
                        .replace("@VERSION@", version)
                        .replace("@ARCHITECTURE@", architecture)
                        .replace("@KILOBYTES@", String.valueOf(bytes / 1024)));
        Path target = image.resolveSibling("dateline_" + version + "-1_" + architecture + ".deb");
        Packager.run(
                "dpkg-deb", List.of("--root-owner-group", "-Zgzip", "--build", tree.toString(), target.toString()));
    }

    private void addDesktopFiles(Path sources, Path tree) throws IOException {
        Path share = tree.resolve("usr/share");
        Path linux = sources.resolve("linux");
        Packager.copy(linux.resolve("dateline.desktop"), share.resolve("applications/dateline.desktop"));
        Packager.copy(linux.resolve("dateline-mime.xml"), share.resolve("mime/packages/dateline.xml"));
        Packager.copy(linux.resolve("copyright"), share.resolve("doc/dateline/copyright"));
        Path icons = share.resolve("icons/hicolor");
        for (int size : List.of(16, 24, 32, 48, 64, 128, 256, 512)) {
            Path png = project.resolve("src/main/resources/dateline/ui/icons/dateline-" + size + ".png");
            Path folder = icons.resolve(size + "x" + size);
            Packager.copy(png, folder.resolve("apps/dateline.png"));
            Packager.copy(png, folder.resolve("mimetypes/application-vnd.dateline+json.png"));
        }
        Packager.copy(sources.resolve("icons/dateline.svg"), icons.resolve("scalable/apps/dateline.svg"));
        Files.createDirectories(tree.resolve("usr/bin"));
        Files.createSymbolicLink(tree.resolve("usr/bin/dateline"), Path.of("/opt/dateline/bin/dateline"));
    }
}
