package dateline.ui.claims;

import dateline.index.CommentaryIndex;
import dateline.model.Claim;
import dateline.model.SentenceId;
import dateline.ui.parts.ItemLink;
import dateline.ui.parts.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The groupings of the claims view. */
enum ClaimGrouping {
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

    /** Returns headings and claims, the claims of a group in reading order. */
    List<ClaimRow> rows(List<Claim> claims, CommentaryIndex index) {
        List<Claim> sorted = new ArrayList<>(claims);
        sorted.sort(Comparator.comparing((Claim claim) -> claim.passages().stream()
                .findFirst()
                .map(p -> p.first())
                .orElse(new SentenceId(Integer.MAX_VALUE, 1))));
        return switch (this) {
            case KIND ->
                grouped(
                        sorted,
                        Comparator.comparing(Claim::kind),
                        Claim::kind,
                        Wording::of,
                        kind -> Wording.explain(kind));
            case CERTAINTY ->
                grouped(
                        sorted,
                        Comparator.comparing(Claim::certainty),
                        Claim::certainty,
                        Wording::of,
                        certainty -> Wording.explain(certainty));
            case HOLDER -> byHolder(sorted, index);
        };
    }

    private static List<ClaimRow> byHolder(List<Claim> claims, CommentaryIndex index) {
        Map<String, Long> counts = new LinkedHashMap<>();
        claims.forEach(claim -> counts.merge(claim.holder(), 1L, Long::sum));
        Comparator<Claim> mostFirst = Comparator.comparingLong((Claim claim) -> -counts.get(claim.holder()))
                .thenComparing(claim -> ItemLink.holderName(claim, index));
        return grouped(
                claims, mostFirst, claim -> ItemLink.holderName(claim, index), Function.identity(), holder -> "");
    }

    private static <K> List<ClaimRow> grouped(
            List<Claim> claims,
            Comparator<Claim> order,
            Function<Claim, K> key,
            Function<K, String> title,
            Function<K, String> explanation) {
        Map<K, List<Claim>> groups = new LinkedHashMap<>();
        claims.stream()
                .sorted(order)
                .forEach(claim -> groups.computeIfAbsent(key.apply(claim), k -> new ArrayList<>())
                        .add(claim));
        List<ClaimRow> rows = new ArrayList<>();
        groups.forEach((k, members) -> {
            rows.add(new ClaimRow.Heading(capitalised(title.apply(k)), explanation.apply(k), members.size()));
            members.forEach(claim -> rows.add(new ClaimRow.Entry(claim)));
        });
        return rows;
    }

    private static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
