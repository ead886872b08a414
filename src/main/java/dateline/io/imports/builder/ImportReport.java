package dateline.io.imports.builder;

import dateline.io.problems.CheckReport;
import dateline.io.problems.Excerpt;
import dateline.io.problems.Problems;
import dateline.io.problems.Severity;
import dateline.io.problems.SourcePosition;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Collects the problems of an imported file: what cannot be carried over. */
public final class ImportReport {
    /** Counts how often a file has something that a commentary cannot hold. */
    private static final class Repeated {
        private final SourcePosition first;
        private long times;

        Repeated(SourcePosition first) {
            this.first = first;
        }
    }

    private static final String FURTHER = "further things are not carried over";

    private final Problems problems = new Problems();
    private final Map<String, Repeated> repeated = new LinkedHashMap<>();

    /** Returns the problems so far, without those that {@link #drop} counts. */
    public Problems problems() {
        return problems;
    }

    /** Reports that an item is left out, or that the reading ends. */
    public void error(SourcePosition position, String fault, String found, String expected) {
        add(Severity.ERROR, position, fault, found, expected);
    }

    /** Reports that a part of an item is left out or made coarser. */
    public void warn(SourcePosition position, String fault, String found, String expected) {
        add(Severity.WARNING, position, fault, found, expected);
    }

    private void add(Severity severity, SourcePosition position, String fault, String found, String expected) {
        problems.add(severity, position, fault, found.isEmpty() ? "" : Excerpt.quote(found), expected);
    }

    /** Reports something that no commentary can hold: once for the whole file, with how often it occurs. */
    public void drop(Supplier<SourcePosition> position, String fault) {
        boolean known = repeated.containsKey(fault) || repeated.size() < CheckReport.MAX_LISTED;
        repeated.computeIfAbsent(known ? fault : FURTHER, f -> new Repeated(position.get())).times++;
    }

    /** Returns how many errors there are so far. */
    public long errors() {
        return problems.errors();
    }

    /** Ends the report and returns it. */
    CheckReport end() {
        repeated.forEach((fault, of) ->
                problems.add(Severity.WARNING, of.first, fault, of.times == 1 ? "" : of.times + " times", ""));
        return problems.report();
    }
}
