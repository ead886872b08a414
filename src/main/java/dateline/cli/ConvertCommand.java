package dateline.cli;

import dateline.cli.output.CommandOutput;
import dateline.cli.output.OutputKind;
import dateline.cli.output.Printable;
import dateline.io.commentary.CommentaryWriter;
import dateline.io.imports.ImportFormat;
import dateline.io.imports.Importer;
import dateline.io.imports.csv.ColumnMapping;
import dateline.io.json.ReadMonitor;
import dateline.io.problems.ProblemFormat;
import dateline.io.problems.ReadResult;
import dateline.model.Commentary;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Makes a commentary of another program's file. */
@Command(
        name = "convert",
        description = {
            "Makes a commentary of another timeline program's file, and lists what could not be carried over,",
            "a line each, then their count. A line reads file:line:column: error|warning: place: message;",
            "an error is an event that is left out, a warning a part of one."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all was carried over",
            "1:something was not, or the file cannot be read or written",
            "2:the command line is wrong"
        })
final class ConvertCommand implements Callable<Integer> {
    /** The words for the formats, for help and completion. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(ImportFormat.values()).map(ImportFormat::word).iterator();
        }
    }

    private static final class FormatConverter implements ITypeConverter<ImportFormat> {
        @Override
        public ImportFormat convert(String word) {
            return ImportFormat.ofWord(word)
                    .orElseThrow(() -> new TypeConversionException(
                            "there is no format " + word + "; expected one of " + String.join(", ", new Formats())));
        }
    }

    private static final class MappingConverter implements ITypeConverter<ColumnMapping> {
        @Override
        public ColumnMapping convert(String text) {
            try {
                return ColumnMapping.parse(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "the file to convert")
    private Path file;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = {
                "the commentary to write, by convention *.dateline.json; replaced if it is a commentary",
                "or empty, and refused if it is anything else, such as a table;",
                "- for standard output, with the list of what is missing on standard error"
            })
    private Path output;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            converter = FormatConverter.class,
            description = "what the file is: ${COMPLETION-CANDIDATES}; told by its content if left out")
    private Optional<ImportFormat> format = Optional.empty();

    @Option(
            names = "--map",
            paramLabel = "ROLE=HEADER,...",
            converter = MappingConverter.class,
            description = {
                "which column of a table holds what; the roles are title, date, end, actors, category, text and url;",
                "guessed if none is named. order=day-first or month-first tells how to read 3/5/2014,",
                "pairs=months or ranges how to read 1904-05, and keep=years, months or days",
                "what of the dates counts, where each is the first of a year or month"
            })
    private Optional<ColumnMapping> mapping = Optional.empty();

    @Override
    public Integer call() {
        CommandOutput target =
                new CommandOutput(OutputKind.COMMENTARY::refusal, output, Optional.of(file), spec.commandLine());
        PrintWriter out = target.isStandard()
                ? spec.commandLine().getErr()
                : spec.commandLine().getOut();
        Optional<byte[]> content = FileReport.load(file, path -> Importer.load(path, ReadMonitor.NONE), out);
        if (content.isEmpty() || !target.check(out)) {
            return 1;
        }
        String name = String.valueOf(file.getFileName());
        ImportFormat known = format.or(() -> ImportFormat.detect(name, content.get()))
                .or(() -> mapping.map(m -> ImportFormat.CSV))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), UnknownFormat.sentence(file.toString(), content.get())));
        if (mapping.isPresent() && known != ImportFormat.CSV) {
            throw new ParameterException(
                    spec.commandLine(), "--map is for tables alone, and this is " + known.title() + ".");
        }
        ReadResult result = Importer.read(content.get(), name, known, mapping);
        FileReport.printProblems(file, result.report(), out);
        out.println(ProblemFormat.count(result.errors(), result.warnings(), result.unlisted()));
        if (result.partial().isEmpty()) {
            out.println(Printable.of(output + ": not written: nothing could be carried over"));
            return 1;
        }
        boolean whole = result.errors() + result.warnings() == 0;
        Commentary commentary = result.partial().get().commentary();
        boolean written = target.write(to -> CommentaryWriter.write(commentary, to), out);
        return written && whole ? CommandLine.ExitCode.OK : 1;
    }
}
