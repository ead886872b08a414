package dateline.ui.claims;

import dateline.date.words.English;
import dateline.index.Argument;
import dateline.index.CommentaryIndex;
import dateline.model.Claim;
import dateline.ui.parts.ItemLink;
import dateline.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The groupings of the claims view. */
enum ClaimGrouping {
    /** By the step of the argument, with the tensions at the end. */
    STEP("By step"),
    /** By what sort of assertion they are. */
    KIND("By kind"),
    /** By whose view they are. */
    HOLDER("By holder"),
    /** By how surely they are asserted. */
    CERTAINTY("By certainty");

    private final String label;

    ClaimGrouping(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Returns headings and claims, the claims of a group in the order of the text. */
    List<ClaimRow> rows(List<Claim> claims, CommentaryIndex index) {
        List<Claim> sorted = new ArrayList<>(claims);
        sorted.sort(Argument.TEXT_ORDER);
        return switch (this) {
            case STEP -> byStep(sorted, index);
            case KIND ->
                grouped(
                        sorted,
                        Comparator.comparing(Claim::kind),
                        Claim::kind,
                        Wording::of,
                        UnaryOperator.identity(),
                        kind -> Wording.explain(kind));
            case CERTAINTY ->
                grouped(
                        sorted,
                        Comparator.comparing(Claim::certainty),
                        Claim::certainty,
                        Wording::of,
                        UnaryOperator.identity(),
                        certainty -> Wording.explain(certainty));
            case HOLDER -> byHolder(sorted, index);
        };
    }

    private static List<ClaimRow> byStep(List<Claim> claims, CommentaryIndex index) {
        Argument argument = index.argument();
        int last = argument.steps().size();
        ToIntFunction<Claim> place = claim -> argument.numberOf(claim).orElse(last + 1) - 1;
        List<ClaimRow> rows = new ArrayList<>(grouped(
                claims,
                Comparator.comparingInt(place).thenComparing(claim -> !argument.isThesis(claim)),
                place::applyAsInt,
                which -> which == last
                        ? "Without a step"
                        : (which + 1) + ". " + argument.steps().get(which).title(),
                name -> name.replaceFirst("^(\\d+)\\. .*", "Step $1"),
                which -> which == last ? "" : argument.steps().get(which).at().at()));
        Set<String> shown = claims.stream().map(Claim::id).collect(Collectors.toSet());
        List<ClaimRow> tensions = index.tensions().stream()
                .filter(pair -> shown.contains(pair.claim().id())
                        || shown.contains(pair.other().id()))
                .<ClaimRow>map(ClaimRow.Tension::new)
                .toList();
        if (!tensions.isEmpty()) {
            rows.add(new ClaimRow.Heading(
                    "Tensions", "Tensions", "as the annotation finds them", tensions.size(), "tension"));
            rows.addAll(tensions);
        }
        return rows;
    }

    private static List<ClaimRow> byHolder(List<Claim> claims, CommentaryIndex index) {
        Map<String, Long> counts = new LinkedHashMap<>();
        claims.forEach(claim -> counts.merge(claim.holder(), 1L, Long::sum));
        Comparator<Claim> mostFirst = Comparator.comparingLong((Claim claim) -> -counts.get(claim.holder()))
                .thenComparing(claim -> ItemLink.holderName(claim, index));
        return grouped(
                claims,
                mostFirst,
                claim -> ItemLink.holderName(claim, index),
                Function.identity(),
                UnaryOperator.identity(),
                holder -> "");
    }

    private static <K> List<ClaimRow> grouped(
            List<Claim> claims,
            Comparator<Claim> order,
            Function<Claim, K> key,
            Function<K, String> title,
            UnaryOperator<String> brief,
            Function<K, String> explanation) {
        Map<K, List<Claim>> groups = new LinkedHashMap<>();
        claims.stream()
                .sorted(order)
                .forEach(claim -> groups.computeIfAbsent(key.apply(claim), k -> new ArrayList<>())
                        .add(claim));
        List<ClaimRow> rows = new ArrayList<>();
        groups.forEach((k, members) -> {
            String name = English.capitalised(title.apply(k));
            rows.add(new ClaimRow.Heading(brief.apply(name), name, explanation.apply(k), members.size(), "claim"));
            members.forEach(claim -> rows.add(new ClaimRow.Entry(claim)));
        });
        return rows;
    }
}
