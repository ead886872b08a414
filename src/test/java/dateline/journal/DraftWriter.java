package dateline.journal;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Writes drafts until it is killed, and prints the number of each before and after writing it. */
final class DraftWriter {
    private DraftWriter() {}

    /** Returns the draft of a number, which is too long for one block of a disk. */
    static Draft draft(long number) {
        return new Draft(
                Optional.empty(),
                Instant.ofEpochSecond(number),
                "Number " + number,
                ("{\"number\": " + number + "}\n").repeat(1000 + (int) (number % 7) * 1000));
    }

    public static void main(String[] arguments) throws Exception {
        DraftJournal journal = new DraftJournal(Path.of(arguments[0]));
        PrintStream out = new PrintStream(System.out, true);
        for (long number = 1; ; number++) {
            out.println("begin " + number);
            journal.write(draft(number));
            out.println("end " + number);
        }
    }
}
