package dateline.cli;

import dateline.io.problems.Nearest;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** Recognises a mistyped command, which looks like the name of a file to open. */
final class UnknownCommand {
    private UnknownCommand() {}

    /**
     * Returns what is to be said of an argument that is neither a command nor, it seems, a file.
     *
     * @param argument a single word
     * @param commands the names of the commands
     * @return empty where it is the name of a file, which need not exist
     */
    static Optional<String> sentence(Path argument, Collection<String> commands) {
        String word = argument.toString();
        boolean aWord = word.chars().allMatch(Character::isLetter);
        if (!aWord || Files.exists(argument, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        Optional<String> near = Nearest.of(word, commands.stream());
        return Optional.of("There is no command and no file " + word
                + near.map(command -> ". Did you mean " + command + "?")
                        .orElseGet(() -> "; the commands are "
                                + commands.stream().sorted().collect(Collectors.joining(", ")) + "."));
    }
}
