package dateline.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The Debian package: jpackage's, with the desktop's files added as files of the package.
 *
 * <p>jpackage would have the package's scripts put them there through xdg-utils, which fails on machines where the desktop's
 * folders do not exist yet and leaves them behind where a script is not run. As the package's own files dpkg installs and
 * removes them, and the triggers of desktop-file-utils, shared-mime-info and the icon theme keep the caches.
 */
final class DebianPackage {
    private static final List<Integer> ICON_SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

    private final Path sources;
    private final Path work;
    private final Path target;

    DebianPackage(Path sources, Path work, Path target) {
        this.sources = sources;
        this.work = work;
        this.target = target;
    }

    void make(Path image, String version) throws IOException {
        Path made = Tools.emptied(work.resolve("deb"));
        Tools.jdk(
                "jpackage",
                List.of(
                        "--type", "deb",
                        "--name", "dateline",
                        "--linux-package-name", "dateline",
                        "--linux-deb-maintainer", "dateline@localhost",
                        "--linux-app-category", "misc",
                        "--app-version", version,
                        "--vendor", "The Dateline project",
                        "--description", "Takes a political commentary apart, on a timeline",
                        "--app-image", image.toString(),
                        "--resource-dir", sources.resolve("linux/jpackage").toString(),
                        "--dest", made.toString()));
        Path plain;
        try (Stream<Path> files = Files.list(made)) {
            plain = files.filter(file -> file.toString().endsWith(".deb"))
                    .findFirst()
                    .orElseThrow();
        }
        Path tree = work.resolve("deb-tree");
        Tools.emptied(tree);
        Tools.run(List.of("dpkg-deb", "--raw-extract", plain.toString(), tree.toString()));
        addDesktopFiles(tree);
        Path control = tree.resolve("DEBIAN/control");
        long kilobytes = (Tools.size(tree) + 1023) / 1024;
        Files.writeString(
                control, Files.readString(control).replaceFirst("Installed-Size: .*", "Installed-Size: " + kilobytes));
        Tools.run(List.of(
                "dpkg-deb",
                "--root-owner-group",
                "-Zxz",
                "--build",
                tree.toString(),
                target.resolve(plain.getFileName()).toString()));
    }

    private void addDesktopFiles(Path tree) throws IOException {
        Path share = tree.resolve("usr/share");
        Path linux = sources.resolve("linux");
        Tools.copy(linux.resolve("dateline.desktop"), share.resolve("applications/dateline.desktop"));
        Tools.copy(linux.resolve("dateline-mime.xml"), share.resolve("mime/packages/dateline.xml"));
        Tools.copy(linux.resolve("copyright"), share.resolve("doc/dateline/copyright"));
        Path icons = share.resolve("icons/hicolor");
        for (int size : ICON_SIZES) {
            Path png = sources.resolve("../main/resources/dateline/ui/icons/dateline-" + size + ".png");
            Path folder = icons.resolve(size + "x" + size);
            Tools.copy(png, folder.resolve("apps/dateline.png"));
            Tools.copy(png, folder.resolve("mimetypes/application-vnd.dateline+json.png"));
        }
        Tools.copy(sources.resolve("icons/dateline.svg"), icons.resolve("scalable/apps/dateline.svg"));
        Path command = tree.resolve("usr/bin/dateline");
        Files.createDirectories(command.getParent());
        Files.createSymbolicLink(command, Path.of("/opt/dateline/bin/dateline"));
    }
}
