package dateline.cli;

import dateline.cli.output.Printable;
import dateline.copy.AlignedSentence;
import dateline.copy.Alignment;
import dateline.copy.CopyText;
import dateline.copy.Mismatch;
import dateline.copy.Verdict;
import dateline.copy.align.Aligner;
import dateline.copy.extract.CopyReader;
import dateline.date.words.English;
import dateline.model.Commentary;
import java.io.PrintWriter;
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
            "number, exact or changed or missing, what the copy says. \"changed\" is found, with differences: in a",
            "quote, a name, a number, a date or a negation. The verdict follows, and if the copy",
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
        return FileReport.load(copy, path -> CopyReader.read(path, () -> false), err);
    }

    private static void print(Alignment alignment, PrintWriter out) {
        for (AlignedSentence sentence : alignment.sentences()) {
            String finding = English.word(sentence.finding());
            out.println(sentence.id() + "\t" + finding + "\t" + Printable.of(sentence.words()));
        }
        out.println(alignment.reason());
        for (Mismatch mismatch : alignment.nearest()) {
            out.println(
                    mismatch.id() + "\t" + Printable.of(mismatch.quote()) + "\t" + Printable.of(mismatch.nearest()));
        }
    }
}
