package dateline.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;

/** Statistics of measured times, and the lines in which they are printed. */
final class Figures {
    private final PrintStream out;

    Figures(PrintStream out) {
        this.out = out;
    }

    /** A thing to be timed. */
    @FunctionalInterface
    interface Work {
        /** Does it once and returns something that depends on all of it, so that nothing is optimised away. */
        Object run();
    }

    /** Returns the times of some rounds in milliseconds, after as many to warm up. */
    static double[] times(int rounds, Work work) {
        double[] millis = new double[rounds];
        int same = 0;
        Object last = millis;
        for (int round = -rounds; round < rounds; round++) {
            long start = System.nanoTime();
            Object result = work.run();
            same += result == last ? 1 : 0;
            last = result;
            if (round >= 0) {
                millis[round] = (System.nanoTime() - start) / 1e6;
            }
        }
        // What was worked out has been looked at.
        return same == 2 * rounds ? new double[rounds] : millis;
    }

    /** Returns the time of one round in milliseconds, in a heap without the waste of earlier ones. */
    static double once(Work work) {
        System.gc();
        long start = System.nanoTime();
        Object result = work.run();
        double millis = (System.nanoTime() - start) / 1e6;
        // What was worked out has been looked at.
        return result.hashCode() == 0 ? millis + 1e-9 : millis;
    }

    /** Returns the value below which a share of all lies. */
    static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }

    static double median(double[] values) {
        return quantile(values, 0.5);
    }

    /** Returns the exponent of the power law that fits times at sizes best: the slope in logarithms. */
    static double exponent(int[] sizes, double[] times) {
        double n = sizes.length;
        double sx = 0;
        double sy = 0;
        double sxx = 0;
        double sxy = 0;
        for (int k = 0; k < sizes.length; k++) {
            double x = Math.log(sizes[k]);
            double y = Math.log(times[k]);
            sx += x;
            sy += y;
            sxx += x * x;
            sxy += x * y;
        }
        return (n * sxy - sx * sy) / (n * sxx - sx * sx);
    }

    void head(String text) {
        out.println();
        out.println(text);
    }

    /** Prints a figure beside a floor and the ratio that is allowed. */
    void ratio(String what, double value, String floor, double floorValue, double allowed) {
        double ratio = value / floorValue;
        out.printf(
                Locale.ROOT,
                "  %-58s %9.3f   %s %.3f: %.2f times, at most %.2f   %s%n",
                what,
                value,
                floor,
                floorValue,
                ratio,
                allowed,
                verdict(ratio <= allowed));
    }

    /** Prints a figure beside its bound. */
    void bound(String what, double value, double allowed) {
        out.printf(Locale.ROOT, "  %-58s %9.3f   at most %.1f   %s%n", what, value, allowed, verdict(value <= allowed));
    }

    /** Prints a figure for orientation, with its floor. */
    void plain(String what, double value, String floor, double floorValue) {
        out.printf(
                Locale.ROOT,
                "  %-58s %9.3f   %s %.3f: %.2f times%n",
                what,
                value,
                floor,
                floorValue,
                value / floorValue);
    }

    private static String verdict(boolean kept) {
        return kept ? "kept" : "NOT KEPT";
    }
}
