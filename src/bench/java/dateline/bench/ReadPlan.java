package dateline.bench;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What {@link ReadBench} is to measure.
 *
 * @param sizes the numbers of events
 * @param layouts how the texts are laid out
 * @param tasks what is measured, with what each is compared with
 * @param processes how many processes measure each task
 */
record ReadPlan(List<Integer> sizes, Set<GeneratedText.Layout> layouts, Set<ReadTask> tasks, int processes) {
    private static final int PROCESSES = 3;

    /**
     * Reads words such as {@code 100000 minified indexed check 5x}: numbers of events, layouts, tasks and how many processes
     * for each task; of what is not named all, and three processes.
     */
    static ReadPlan of(String[] arguments) {
        List<Integer> sizes = new ArrayList<>();
        Set<GeneratedText.Layout> layouts = EnumSet.noneOf(GeneratedText.Layout.class);
        Set<ReadTask> tasks = EnumSet.noneOf(ReadTask.class);
        int processes = PROCESSES;
        for (String word :
                String.join(" ", arguments).strip().toUpperCase(Locale.ROOT).split("\\s+", -1)) {
            if (word.matches("[0-9]+")) {
                sizes.add(Integer.parseInt(word));
            } else if (word.matches("[1-9]X")) {
                processes = Integer.parseInt(word.substring(0, 1));
            } else if (word.equals("LINES") || word.equals("MINIFIED")) {
                layouts.add(GeneratedText.Layout.valueOf(word));
            } else if (!word.isEmpty()) {
                ReadTask task = ReadTask.valueOf(word);
                tasks.add(task);
                tasks.add(task.floor());
            }
        }
        return new ReadPlan(
                sizes.isEmpty() ? List.of(100_000, 1_000_000) : sizes,
                layouts.isEmpty() ? EnumSet.allOf(GeneratedText.Layout.class) : layouts,
                tasks.isEmpty() ? EnumSet.allOf(ReadTask.class) : tasks,
                processes);
    }
}
