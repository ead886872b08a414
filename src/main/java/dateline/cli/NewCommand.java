package dateline.cli;

import dateline.article.ArticleDraft;
import dateline.article.ArticleMetadata;
import dateline.article.read.ArticleReader;
import dateline.cli.output.CommandOutput;
import dateline.cli.output.OutputKind;
import dateline.cli.output.Printable;
import dateline.date.Edtf;
import dateline.date.words.English;
import dateline.io.commentary.CommentaryWriter;
import dateline.model.Commentary;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a commentary of an article: its text and metadata, without events and claims. */
@Command(
        name = "new",
        description = {
            "Makes a commentary of an article, with its text and without events and claims, to be edited in the window.",
            "The article is a text file, a saved web page or a PDF with a text layer. It is found inside its page; title,",
            "authors, publisher, date, language and address come from the page, and what is not found is said.",
            "The text of the commentary is its publisher's."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the commentary is written",
            "1:there is no text of an article, or a file cannot be read or written",
            "2:the command line is wrong"
        })
final class NewCommand implements Callable<Integer> {
    private static final String NOT_FOUND = "not found";

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ARTICLE", description = "the article")
    private Path article;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = {
                "the commentary to write, by convention *.dateline.json; replaced if it is a commentary",
                "or empty, and refused if it is anything else;",
                "- for standard output, with what was found on standard error"
            })
    private Path output;

    @Override
    public Integer call() {
        CommandOutput target =
                new CommandOutput(OutputKind.COMMENTARY::refusal, output, Optional.of(article), spec.commandLine());
        PrintWriter out = target.isStandard()
                ? spec.commandLine().getErr()
                : spec.commandLine().getOut();
        Optional<ArticleDraft> draft = FileReport.load(article, path -> ArticleReader.read(path, () -> false), out);
        if (draft.isEmpty() || !target.check(out)) {
            return 1;
        }
        if (draft.get().parts().isEmpty()) {
            out.println(Printable.of(
                    article + ": error: no article was found in it; expected paragraphs of a text besides a title"));
            return 1;
        }
        Commentary commentary = draft.get().toCommentary();
        if (!target.write(to -> CommentaryWriter.write(commentary, to), out)) {
            return 1;
        }
        print(draft.get(), out);
        return CommandLine.ExitCode.OK;
    }

    private static void print(ArticleDraft draft, PrintWriter out) {
        ArticleMetadata metadata = draft.metadata();
        print("title", metadata.title(), out);
        print("authors", joined(metadata.authors()), out);
        print("publisher", metadata.publisher(), out);
        print("date", metadata.published().map(Edtf::canonical), out);
        print("language", metadata.language(), out);
        print("address", metadata.url(), out);
        int paragraphs = draft.parts().size();
        int leftOut = draft.blocks().size() - paragraphs;
        out.println("text\t" + English.count(paragraphs, "paragraph") + ", "
                + English.count(draft.sentenceCount(), "sentence") + "; "
                + English.count(leftOut, "block") + " of the file left out");
    }

    private static Optional<String> joined(List<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    private static void print(String what, Optional<String> found, PrintWriter out) {
        out.println(what + "\t" + found.map(Printable::of).orElse(NOT_FOUND));
    }
}
