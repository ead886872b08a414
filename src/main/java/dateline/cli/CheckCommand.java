package dateline.cli;

import dateline.io.problems.ProblemFormat;
import dateline.io.problems.ReadResult;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists what is wrong in files. */
@Command(
        name = "check",
        description = {
            "Lists all problems of commentaries, a line each, then their count.",
            "A line reads file:line:column: error|warning: /json/pointer: message."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:no problem", "1:errors or warnings", "2:the command line is wrong"})
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "the files to check")
    private List<Path> files;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        long errors = 0;
        long warnings = 0;
        long unlisted = 0;
        for (Path file : files) {
            Optional<ReadResult> result = FileReport.read(file, out);
            if (result.isEmpty()) {
                errors++;
                continue;
            }
            FileReport.printProblems(file, result.get().report(), out);
            errors += result.get().errors();
            warnings += result.get().warnings();
            unlisted += result.get().unlisted();
        }
        out.println(ProblemFormat.count(errors, warnings, unlisted));
        return errors + warnings == 0 ? 0 : 1;
    }
}
