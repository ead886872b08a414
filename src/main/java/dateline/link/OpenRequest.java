package dateline.link;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What the program is asked to open: a file or a document by its id, each with a place in it. */
public sealed interface OpenRequest {
    /** Returns what is shown of the document. */
    LinkFragment fragment();

    /** Returns the argument of the command line that asks for the same, from any folder. */
    String argument();

    /**
     * A file.
     *
     * @param file its path
     * @param fragment what is shown of it
     */
    record OfFile(Path file, LinkFragment fragment) implements OpenRequest {
        /** Returns the file by its whole path. */
        public Path whole() {
            return file.toAbsolutePath().normalize();
        }

        @Override
        public String argument() {
            return whole() + (fragment.isEmpty() ? "" : "#" + fragment.text());
        }
    }

    /**
     * A document by its id.
     *
     * @param link the link to it
     */
    record OfDocument(DatelineLink link) implements OpenRequest {
        @Override
        public LinkFragment fragment() {
            return link.fragment();
        }

        @Override
        public String argument() {
            return link.text();
        }
    }

    /** Returns the request for a file as it is. */
    static OpenRequest of(Path file) {
        return new OfFile(file, LinkFragment.NONE);
    }

    /**
     * Parses an argument: {@code FILE}, {@code FILE#claim=ID}, {@code file:///FILE} or {@code dateline:ID#claim=ID}.
     *
     * <p>A file that there is comes first, so that one with a {@code #} in its name opens too.
     *
     * @param argument the argument; one that can be no path has to be refused before
     * @return empty where it is a link of another form
     * @throws InvalidPathException if it is no link and can be no path
     */
    static Optional<OpenRequest> parse(String argument) {
        if (exists(argument)) {
            return Optional.of(of(Path.of(argument)));
        }
        if (DatelineLink.isLink(argument)) {
            return DatelineLink.parse(argument).map(OfDocument::new);
        }
        int hash = argument.lastIndexOf('#');
        String front = hash < 0 ? argument : argument.substring(0, hash);
        Optional<LinkFragment> fragment = LinkFragment.parse(hash < 0 ? "" : argument.substring(hash + 1));
        Optional<Path> address = ofAddress(front);
        if (hash < 0 || address.isPresent() || exists(front)) {
            return fragment.map(shown -> new OfFile(address.orElseGet(() -> Path.of(front)), shown));
        }
        return Optional.of(fragment.filter(shown -> !shown.isEmpty())
                .<OpenRequest>map(shown -> new OfFile(Path.of(front), shown))
                .orElseGet(() -> of(Path.of(argument))));
    }

    private static boolean exists(String argument) {
        try {
            return !argument.isEmpty() && Files.exists(Path.of(argument), LinkOption.NOFOLLOW_LINKS);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Returns the path of a file's address, which a desktop hands to programs that open links. */
    private static Optional<Path> ofAddress(String argument) {
        if (!argument.toLowerCase(Locale.ROOT).startsWith("file:/")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(new URI(argument)));
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }
}
