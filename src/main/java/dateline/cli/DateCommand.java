package dateline.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains dates to people who write files. */
@Command(
        name = "date",
        description = {
            "Explains Extended Date/Time Format dates, a tab-separated line each:",
            "input, canonical form, earliest day, latest day, words; or input, error, reason.",
            "Without arguments it reads a date a line from standard input."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all dates are valid", "1:at least one is not", "2:the command line is wrong"})
final class DateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "STRING", description = "the dates; after -- they may begin with a dash")
    private List<String> dates = new ArrayList<>();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (dates.isEmpty()) {
            return explainInput(out);
        }
        boolean allValid = true;
        for (String date : dates) {
            allValid &= explain(date, out);
        }
        return allValid ? 0 : 1;
    }

    private int explainInput(PrintWriter out) {
        boolean allValid = true;
        try {
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            // The check flushes each answer, and ends the reading where nobody takes answers any more.
            for (String line = in.readLine(); line != null && !out.checkError(); line = in.readLine()) {
                allValid &= explain(line, out);
            }
        } catch (IOException e) {
            spec.commandLine()
                    .getErr()
                    .println("dateline date: Standard input cannot be read: " + e.getMessage() + ".");
            return 1;
        }
        return allValid ? 0 : 1;
    }

    private static boolean explain(String date, PrintWriter out) {
        EdtfExplainer.Explanation explanation = EdtfExplainer.explain(date);
        out.println(explanation.line());
        return explanation.valid();
    }
}
