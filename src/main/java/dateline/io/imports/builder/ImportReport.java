package dateline.io.imports.builder;

import dateline.io.problems.CheckReport;
import dateline.io.problems.Excerpt;
import dateline.io.problems.Problem;
import dateline.io.problems.Severity;
import dateline.io.problems.SourcePosition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects what cannot be carried over: counts all, keeps the first. */
public final class ImportReport {
    /** Something that a format says of most items and that a commentary has no place for: told once, with its number. */
    private static final class Repeated {
        private final Place first;
        private final String fault;
        private long times;

        Repeated(Place first, String fault) {
            this.first = first;
            this.fault = fault;
        }

        Problem problem() {
            String found = times == 1 ? "" : times + " times";
            return ImportReport.problem(Severity.WARNING, first, fault, found, "");
        }
    }

    private static final String FURTHER = "further things are not carried over";

    private final List<Problem> kept = new ArrayList<>();
    private final Map<String, Repeated> repeated = new LinkedHashMap<>();
    private long errors;
    private long warnings;

    /** Reports an item that is left out, or that the reading ends. */
    public void error(Place place, String fault, String found, String expected) {
        errors++;
        keep(Severity.ERROR, place, fault, found, expected);
    }

    /** Reports a part of an item that is left out or made coarser. */
    public void warn(Place place, String fault, String found, String expected) {
        warnings++;
        keep(Severity.WARNING, place, fault, found, expected);
    }

    /** Reports what is never carried over; the same fault again only adds to its number. */
    public void drop(Supplier<Place> place, String fault) {
        boolean known = repeated.containsKey(fault) || repeated.size() < CheckReport.MAX_LISTED;
        repeated.computeIfAbsent(known ? fault : FURTHER, f -> new Repeated(place.get(), f)).times++;
    }

    /** Takes over what another reader found. */
    public void addAll(List<Problem> problems) {
        for (Problem problem : problems) {
            if (problem.severity() == Severity.ERROR) {
                errors++;
            } else {
                warnings++;
            }
            if (kept.size() < CheckReport.MAX_LISTED) {
                kept.add(problem);
            }
        }
    }

    private void keep(Severity severity, Place place, String fault, String found, String expected) {
        if (kept.size() < CheckReport.MAX_LISTED) {
            kept.add(problem(severity, place, fault, found.isEmpty() ? "" : Excerpt.quote(found), expected));
        }
    }

    private static Problem problem(Severity severity, Place place, String fault, String found, String expected) {
        return new Problem(
                severity,
                new SourcePosition(place.line(), place.column(), place.pointer()),
                fault,
                optional(found),
                optional(expected));
    }

    private static Optional<String> optional(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty());
    }

    public long errors() {
        return errors;
    }

    long warnings() {
        return warnings + repeated.size();
    }

    /** Returns the problems kept, in file order. */
    List<Problem> list() {
        List<Problem> all = new ArrayList<>(
                repeated.values().stream().map(Repeated::problem).toList());
        all.addAll(kept);
        all.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        return all.subList(0, Math.min(all.size(), CheckReport.MAX_LISTED));
    }
}
