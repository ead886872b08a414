package dateline.cli;

import dateline.cli.output.CommandOutput;
import dateline.cli.output.Printable;
import dateline.cli.output.ReplacedExport;
import dateline.export.ExportFormat;
import dateline.export.ExportOptions;
import dateline.export.ExportOptions.Document;
import dateline.export.ExportOptions.Pages;
import dateline.export.Exported;
import dateline.export.Exporter;
import dateline.export.content.ExportContent;
import dateline.export.paper.PaperSize;
import dateline.io.files.CreatedFiles;
import dateline.model.Commentary;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a commentary in another form: as a page, on paper, as tables, for other programs. */
@Command(
        name = "export",
        description = {
            "Writes a commentary as a web page, on paper, as tables or for other programs; needs no display.",
            "The format is that of the ending of NAME.ENDING: html, pdf, png, svg, csv (NAME-events.csv, NAME-claims.csv,",
            "NAME-actors.csv), xlsx, md, mw, argdown, ics, bib, ris. For .json, --as says which format.",
            "What a format cannot carry is said."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it went well",
            "1:the file has errors or cannot be read, or the output cannot be written",
            "2:the command line is wrong"
        })
final class ExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "the commentary; the bundled one if left out")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "NAME.ENDING",
            description = {
                "the file to write; replaced if it is empty or a file of the format, and refused if it is",
                "anything else, such as a commentary; - for standard output, with --as"
            })
    private Path output;

    @Option(
            names = "--as",
            paramLabel = "FORMAT",
            description = {
                "the format, whatever the ending: timelinejs, web-annotation, claimreview or csl-json for .json,",
                "or one of the endings"
            })
    private Optional<String> as = Optional.empty();

    @Option(
            names = "--what",
            paramLabel = "timeline|report",
            defaultValue = "report",
            description = "what a PDF holds, by default the report")
    private String what;

    @Option(
            names = "--paper",
            paramLabel = "a4|a3|letter",
            defaultValue = "a4",
            description = "of a PDF, by default a4")
    private String paper;

    @Option(
            names = "--pages",
            paramLabel = "one|many",
            defaultValue = "one",
            description = "the timeline as a PDF on one page, or on pages side by side; by default one")
    private String pages;

    @Option(
            names = "--scale",
            paramLabel = "1|2|4",
            defaultValue = "1",
            description = "pixels of a PNG for each pixel of --size, by default 1")
    private String scale;

    @Option(
            names = "--without-text",
            description = "leave out the sentences of the text, as where they are the publisher's")
    private boolean withoutText;

    @Mixin
    private PictureChoices choices;

    @Override
    public Integer call() {
        ExportFormat format = format();
        ExportOptions options = new ExportOptions(document(), paper(), pages(), scale(), choices.options());
        PrintWriter err = spec.commandLine().getErr();
        List<CommandOutput> targets = targets(format);
        if (!targets.stream().allMatch(target -> target.check(err))) {
            return 1;
        }
        Optional<Commentary> commentary = CommandInput.read(file, err);
        if (commentary.isEmpty()) {
            return 1;
        }
        CommandInput.requireActors(commentary.get(), choices.actors(), spec.commandLine());
        boolean drawsDays =
                format.isPicture() || (format == ExportFormat.PDF && options.document() == Document.TIMELINE);
        ExportContent chosen = drawsDays
                ? choices.ofActors(commentary.get())
                : choices.ofActorsAndDays(commentary.get(), options.picture());
        ExportContent content = withoutText ? chosen.withoutText() : chosen;
        try {
            Exported exported = Exporter.export(content, format, options, () -> false);
            if (!written(format, exported, targets, err)) {
                return 1;
            }
            if (format.holdsText(options.document()) && content.hasPublishersText()) {
                err.println(
                        "The text is its publisher's, word for word, and may need leave to be handed on; --without-text leaves it out.");
            }
            exported.leftOut().forEach(sentence -> err.println(Printable.of(sentence)));
            return CommandLine.ExitCode.OK;
        } catch (IllegalArgumentException e) {
            throw choices.nothingBetween();
        } catch (IOException e) {
            err.println(Printable.of(output + ": error: " + e.getMessage()));
            return 1;
        }
    }

    private boolean written(ExportFormat format, Exported exported, List<CommandOutput> targets, PrintWriter err) {
        CreatedFiles created = new CreatedFiles();
        for (int i = 0; i < targets.size(); i++) {
            byte[] bytes = exported.files().get(i).bytes();
            created.note(format.files(output).get(i));
            if (!targets.get(i).write(to -> to.write(bytes), err)) {
                created.remove();
                return false;
            }
        }
        return true;
    }

    private ExportFormat format() {
        if (as.isPresent()) {
            return ExportFormat.ofWord(as.get())
                    .orElseThrow(() -> wrong("--as", as.get(), words(List.of(ExportFormat.values()))));
        }
        List<ExportFormat> named = ExportFormat.ofName(output.toString());
        if (named.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The output " + output + " may be of several formats; name one with --as, one of " + words(named)
                            + ".");
        }
        return named.stream()
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "The ending of the output " + output + " names no format; expected one of "
                                + Arrays.stream(ExportFormat.values())
                                        .map(ExportFormat::ending)
                                        .distinct()
                                        .collect(Collectors.joining(", "))
                                + ", or --as."));
    }

    private static String words(List<ExportFormat> formats) {
        return formats.stream().map(ExportFormat::word).collect(Collectors.joining(", "));
    }

    private List<CommandOutput> targets(ExportFormat format) {
        List<CommandOutput> targets = new ArrayList<>();
        for (Path target : format.files(output)) {
            targets.add(new CommandOutput(
                    existing -> ReplacedExport.refusal(existing, format), target, file, spec.commandLine()));
        }
        if (targets.get(0).isStandard() && format.isBinary()) {
            throw new ParameterException(
                    spec.commandLine(), format.title() + " is no text; give the output the name of a file.");
        }
        if (targets.get(0).isStandard() && format == ExportFormat.CSV) {
            throw new ParameterException(
                    spec.commandLine(), "CSV tables are three files; give the output the name of a file.");
        }
        return targets;
    }

    private Document document() {
        return choice("--what", what, Document.values());
    }

    private Pages pages() {
        return choice("--pages", pages, Pages.values());
    }

    private PaperSize paper() {
        return choice("--paper", paper, PaperSize.values());
    }

    private int scale() {
        return switch (scale) {
            case "1", "2", "4" -> Integer.parseInt(scale);
            default -> throw wrong("--scale", scale, "1, 2 or 4");
        };
    }

    private <E extends Enum<E>> E choice(String option, String word, E[] values) {
        return Arrays.stream(values)
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> wrong(
                        option,
                        word,
                        Arrays.stream(values)
                                .map(value -> value.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(" or "))));
    }

    private ParameterException wrong(String option, String found, String expected) {
        return new ParameterException(spec.commandLine(), option + " is " + found + ", expected " + expected + ".");
    }
}
