package dateline.cli;

import dateline.cli.output.CommandOutput;
import dateline.cli.output.OutputKind;
import dateline.export.svg.PictureOptions;
import dateline.model.Commentary;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the timeline as a picture, without a display. */
@Command(
        name = "draw",
        description = {
            "Writes the timeline as an SVG picture, as export to a file .svg does; needs no display.",
            "Without --from, --to and --lanes the picture tells the whole story in chapters, up to 400 events."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it went well",
            "1:the file has errors or cannot be read, or the picture cannot be written",
            "2:the command line is wrong"
        })
final class DrawCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "the commentary; the bundled one if left out")
    private Optional<Path> file = Optional.empty();

    @Mixin
    private PictureChoices choices;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "PICTURE.svg",
            description = {
                "the file to write; replaced if it is a picture or empty, and refused if it is anything else,",
                "such as a commentary; - for standard output"
            })
    private Path output;

    @Override
    public Integer call() {
        PictureOptions options = choices.options();
        PrintWriter err = spec.commandLine().getErr();
        CommandOutput target = new CommandOutput(OutputKind.PICTURE::refusal, output, file, spec.commandLine());
        Optional<Commentary> commentary = target.check(err) ? CommandInput.read(file, err) : Optional.empty();
        if (commentary.isEmpty()) {
            return 1;
        }
        CommandInput.requireActors(commentary.get(), choices.actors(), spec.commandLine());
        try {
            byte[] svg =
                    options.picture(choices.ofActors(commentary.get())).svg().getBytes(StandardCharsets.UTF_8);
            return target.write(to -> to.write(svg), err) ? CommandLine.ExitCode.OK : 1;
        } catch (IllegalArgumentException e) {
            throw choices.nothingBetween();
        }
    }
}
