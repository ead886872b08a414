package dateline.copy.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Removes the running headers and footers of pages, so that sentences go on from page to page. */
final class RunningLines {
    /** The largest number of running lines at either end of a page. */
    private static final int EDGE = 2;

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern PAGE_NUMBER = Pattern.compile("(?i)\\W*(?:page\\s+)?#(?:\\s*(?:/|of)\\s*#)?\\W*");

    private RunningLines() {}

    /**
     * Removes running lines and joins the pages.
     *
     * @param pages the lines of each page
     * @return all other lines in order; a page that ends with a sentence ends with a blank line
     */
    static List<String> removed(List<List<String>> pages) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<String> page : pages) {
            Set<String> masks = new HashSet<>();
            edges(page).forEach(line -> masks.add(mask(page.get(line))));
            masks.forEach(mask -> counts.merge(mask, 1, Integer::sum));
        }
        List<String> lines = new ArrayList<>();
        for (List<String> page : pages) {
            Set<Integer> edges = edges(page);
            List<String> kept = new ArrayList<>();
            for (int line = 0; line < page.size(); line++) {
                boolean running = pages.size() > 1
                        && edges.contains(line)
                        && (PAGE_NUMBER.matcher(mask(page.get(line))).matches()
                                || counts.get(mask(page.get(line))) * 2 > pages.size());
                if (!running) {
                    kept.add(page.get(line));
                }
            }
            addPage(kept, lines);
        }
        return lines;
    }

    private static Set<Integer> edges(List<String> page) {
        List<Integer> written = new ArrayList<>();
        for (int line = 0; line < page.size(); line++) {
            if (!page.get(line).isBlank()) {
                written.add(line);
            }
        }
        Set<Integer> edges = new HashSet<>();
        for (int i = 0; i < Math.min(EDGE, written.size()); i++) {
            edges.add(written.get(i));
            edges.add(written.get(written.size() - 1 - i));
        }
        return edges;
    }

    private static String mask(String line) {
        return DIGITS.matcher(line.strip()).replaceAll("#");
    }

    private static void addPage(List<String> page, List<String> lines) {
        int first = 0;
        int last = page.size();
        while (first < last && page.get(first).isBlank()) {
            first++;
        }
        while (last > first && page.get(last - 1).isBlank()) {
            last--;
        }
        if (first == last) {
            return;
        }
        lines.addAll(page.subList(first, last));
        String end = page.get(last - 1).strip();
        if (LineBlocks.STOPS.indexOf(end.charAt(end.length() - 1)) >= 0) {
            lines.add("");
        }
    }
}
