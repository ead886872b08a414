package dateline.cli;

import dateline.copy.AlignedSentence;
import dateline.copy.Alignment;
import dateline.copy.CopyText;
import dateline.copy.Mismatch;
import dateline.copy.Verdict;
import dateline.copy.align.Aligner;
import dateline.copy.extract.CopyReader;
import dateline.copy.extract.UnreadableCopyException;
import dateline.date.words.English;
import dateline.model.Commentary;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds the sentences of a commentary in a reader's own copy of the article. */
@Command(
        name = "align",
        description = {
            "Finds a commentary's sentences in a copy of its article, a tab-separated line each:",
            "number, exact or changed or missing, what the copy says. The verdict follows, and if the copy",
            "is not the article, the three quotes that come nearest: number, quote, nearest words of the copy.",
            "The copy is a text file, a saved web page or a PDF with a text layer."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the copy is the article or another edition of it",
            "1:it is something else, or a file cannot be read",
            "2:the command line is wrong"
        })
final class AlignCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "COMMENTARY", description = "the commentary")
    private Path commentary;

    @Parameters(index = "1", paramLabel = "COPY", description = "the copy of its article")
    private Path copy;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Optional<Commentary> document = CommandInput.read(Optional.of(commentary), err);
        if (document.isEmpty()) {
            return 1;
        }
        Optional<CopyText> text = readCopy(err);
        if (text.isEmpty()) {
            return 1;
        }
        Alignment alignment = Aligner.align(document.get(), text.get(), () -> false);
        print(alignment, spec.commandLine().getOut());
        return alignment.verdict() == Verdict.OTHER ? 1 : 0;
    }

    private Optional<CopyText> readCopy(PrintWriter err) {
        try {
            if (Files.isDirectory(copy)) {
                err.println(copy + ": error: this is a directory, expected a file");
                return Optional.empty();
            }
            return Optional.of(CopyReader.read(copy, () -> false));
        } catch (UnreadableCopyException e) {
            err.println(copy + ": error: " + e.getMessage());
        } catch (NoSuchFileException e) {
            err.println(copy + ": error: there is no such file");
        } catch (AccessDeniedException e) {
            err.println(copy + ": error: the file may not be read");
        } catch (IOException e) {
            err.println(copy + ": error: the file cannot be read: " + e.getMessage());
        }
        return Optional.empty();
    }

    private static void print(Alignment alignment, PrintWriter out) {
        for (AlignedSentence sentence : alignment.sentences()) {
            String finding = English.word(sentence.finding());
            out.println(sentence.id() + "\t" + finding + "\t" + flat(sentence.words()));
        }
        out.println(alignment.reason());
        for (Mismatch mismatch : alignment.nearest()) {
            out.println(mismatch.id() + "\t" + flat(mismatch.quote()) + "\t" + flat(mismatch.nearest()));
        }
    }

    /** Keeps a text from breaking the line. */
    private static String flat(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
