package dateline.cli;

import dateline.io.commentary.CommentaryWriter;
import dateline.io.files.AtomicFile;
import dateline.io.imports.ImportFormat;
import dateline.io.imports.Importer;
import dateline.io.imports.csv.ColumnMapping;
import dateline.io.json.ReadMonitor;
import dateline.io.problems.ProblemFormat;
import dateline.io.problems.ReadResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
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
            description = "the commentary to write, by convention *.dateline.json; replaced if it is there")
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
        PrintWriter out = spec.commandLine().getOut();
        Optional<byte[]> content = FileReport.load(file, path -> Importer.load(path, ReadMonitor.NONE), out);
        if (content.isEmpty()) {
            return 1;
        }
        String name = String.valueOf(file.getFileName());
        ImportFormat known = format.or(() -> ImportFormat.detect(name, content.get()))
                .or(() -> mapping.map(m -> ImportFormat.CSV))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "It is not clear what " + file + " is; say it with --format, one of "
                                + String.join(", ", new Formats()) + "."));
        if (mapping.isPresent() && known != ImportFormat.CSV) {
            throw new ParameterException(
                    spec.commandLine(), "--map is for tables alone, and this is " + known.title() + ".");
        }
        refuseToOverwriteTheFile();
        ReadResult result = Importer.read(content.get(), name, known, mapping);
        FileReport.printProblems(file, result.report(), out);
        out.println(ProblemFormat.count(result.errors(), result.warnings(), result.unlisted()));
        boolean whole = result.errors() + result.warnings() == 0;
        return write(result, out) && whole ? CommandLine.ExitCode.OK : 1;
    }

    private void refuseToOverwriteTheFile() {
        try {
            if (Files.exists(output) && Files.isSameFile(file, output)) {
                throw new ParameterException(spec.commandLine(), "The output would take the place of the file itself.");
            }
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "The output cannot be looked at: " + e.getMessage(), e);
        }
    }

    private boolean write(ReadResult result, PrintWriter out) {
        if (result.partial().isEmpty()) {
            out.println(output + ": not written: nothing could be carried over");
            return false;
        }
        try {
            CommentaryWriter.save(result.partial().get().commentary(), output);
            return true;
        } catch (IOException e) {
            out.println(output + ": error: the file cannot be written: " + AtomicFile.reason(e));
            return false;
        }
    }
}
