package dateline.ui.filter;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Lays out chips in lines; some of them are shown only as far as one line has room for all. */
class ChipRow extends Pane {
    private static final double GAP = 6;
    private static final double LINE_GAP = 4;

    private List<? extends Region> leading = List.of();
    private List<? extends Region> optional = List.of();
    private List<? extends Region> trailing = List.of();

    ChipRow() {
        setMinHeight(USE_PREF_SIZE);
    }

    /**
     * Shows other chips; those that stay keep their order.
     *
     * @param first those that stand at the beginning
     * @param middle those that are left out, from the last, where there is no room
     * @param last those that stand at the end
     */
    final void show(List<? extends Region> first, List<? extends Region> middle, List<? extends Region> last) {
        leading = first;
        optional = middle;
        trailing = last;
        List<Region> all = new ArrayList<>(first);
        all.addAll(middle);
        all.addAll(last);
        // A popup closes as soon as its button leaves the window, so that what stays is not taken out.
        getChildren().retainAll(all);
        for (int i = 0; i < all.size(); i++) {
            if (i == getChildren().size() || getChildren().get(i) != all.get(i)) {
                getChildren().add(i, all.get(i));
            }
        }
    }

    /** Returns the chips that are shown in a width. */
    private List<Region> shown(double width) {
        List<Region> shown = new ArrayList<>(leading);
        double room = width - length(leading) - length(trailing);
        for (Region chip : optional) {
            room -= GAP + chip.prefWidth(-1);
            if (room < 0) {
                break;
            }
            shown.add(chip);
        }
        shown.addAll(trailing);
        return shown;
    }

    private static double length(List<? extends Region> chips) {
        return chips.stream().mapToDouble(chip -> chip.prefWidth(-1) + GAP).sum();
    }

    /** Breaks the chips that are shown in a width into lines. */
    private List<List<Region>> lines(double width) {
        List<List<Region>> lines = new ArrayList<>();
        double x = Double.MAX_VALUE;
        for (Region chip : shown(width)) {
            double own = chip.prefWidth(-1);
            if (x + own > width) {
                lines.add(new ArrayList<>());
                x = 0;
            }
            lines.get(lines.size() - 1).add(chip);
            x += own + GAP;
        }
        return lines;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return length(leading) + length(trailing);
    }

    @Override
    protected double computeMinWidth(double height) {
        return getChildren().stream()
                .mapToDouble(chip -> chip.prefWidth(-1))
                .max()
                .orElse(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        int count = lines(width < 0 ? Double.MAX_VALUE : width).size();
        return count * lineHeight() + Math.max(0, count - 1) * LINE_GAP;
    }

    private double lineHeight() {
        return getChildren().stream()
                .mapToDouble(chip -> chip.prefHeight(-1))
                .max()
                .orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double height = lineHeight();
        double y = 0;
        List<List<Region>> lines = lines(getWidth());
        for (List<Region> line : lines) {
            double x = 0;
            for (Region chip : line) {
                double own = Math.min(getWidth(), chip.prefWidth(-1));
                double high = chip.prefHeight(-1);
                chip.resizeRelocate(x, snapPositionY(y + (height - high) / 2), own, high);
                x += own + GAP;
            }
            y += height + LINE_GAP;
        }
        List<Region> placed = lines.stream().flatMap(List::stream).toList();
        optional.forEach(chip -> chip.setVisible(placed.contains(chip)));
    }
}
