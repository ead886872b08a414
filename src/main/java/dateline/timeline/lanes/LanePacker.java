package dateline.timeline.lanes;

import dateline.text.ShownText;
import dateline.timeline.items.TimelineItems;
import dateline.timeline.lanes.RowPlan.PlannedLane;
import dateline.timeline.lanes.RowPlan.Spot;
import dateline.timeline.scale.Metrics;
import dateline.timeline.scale.TextMeasurer;
import dateline.timeline.scale.TextMeasurer.Face;
import dateline.timeline.scale.TimeScale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Packs the items of a lane into as many rows as they need, each event with its label. */
final class LanePacker {
    /** The longest label that room is kept for, in font sizes. */
    private static final double LONGEST = 42;

    /** The room kept between a label and the next mark, in font sizes. */
    private static final double APART = 0.9;

    /** The length from which on a mark is long and lies below the shorter ones, in font sizes. */
    private static final double LONG = 50;

    private final TimelineItems items;
    private final TimeScale scale;
    private final Metrics metrics;
    private final TextMeasurer measurer;
    private final double width;
    private final double first;
    private final double end;
    private final Map<Integer, Double> labels = new HashMap<>();

    /** The room of a mark with its label. */
    private record Room(List<Spot> spots, double left, double right, boolean isLong) {
        private static final Comparator<Room> ORDER =
                Comparator.comparing(Room::isLong).thenComparingDouble(Room::left);

        boolean isSeen(double width, Metrics metrics) {
            return spots.stream().anyMatch(spot -> spot.mark().isSeen(width, metrics));
        }
    }

    /** Holds what is taken of each row. */
    private static final class Rows {
        private final List<List<Room>> rows = new ArrayList<>();

        void place(Room room, double apart) {
            int row = 0;
            while (row < rows.size() && !isFree(rows.get(row), room, apart)) {
                row++;
            }
            if (row == rows.size()) {
                rows.add(new ArrayList<>());
            }
            rows.get(row).add(room);
        }

        private static boolean isFree(List<Room> row, Room room, double apart) {
            for (Room other : row) {
                if (other.left() < room.right() + apart && room.left() < other.right() + apart) {
                    return false;
                }
            }
            return true;
        }
    }

    LanePacker(TimelineItems items, TimeScale scale, double width, Metrics metrics, TextMeasurer measurer) {
        this.items = items;
        this.scale = scale;
        this.width = width;
        this.metrics = metrics;
        this.measurer = measurer;
        first = RowPlan.axisStart(items, scale);
        end = RowPlan.axisEnd(items, scale);
    }

    /** Returns the mark of an item. */
    MarkExtent mark(int item) {
        return MarkExtent.of(items, item, scale, metrics, label(item));
    }

    private double label(int item) {
        return labels.computeIfAbsent(item, i -> {
            double whole = measurer.width(ShownText.line(items.item(i).label()), Face.LABEL);
            return Math.min(whole, LONGEST * metrics.fontSize());
        });
    }

    /** Packs the events, each with its label, and below them the claims. */
    PlannedLane open(List<Integer> members) {
        List<Room> events = new ArrayList<>();
        Map<List<Double>, List<Integer>> claims = new LinkedHashMap<>();
        for (int item : members) {
            if (items.isClaim(item)) {
                List<Double> time = List.of(items.start(item), items.end(item));
                claims.computeIfAbsent(time, key -> new ArrayList<>()).add(item);
            } else {
                events.add(event(item));
            }
        }
        List<Spot> spots = new ArrayList<>();
        int rows = pack(events, metrics.fontSize() * APART, 0, spots);
        rows += pack(claims.values().stream().map(this::claims).toList(), 2, rows, spots);
        return new PlannedLane(rows, spots, List.of(), 0);
    }

    /** Packs the rooms into rows, and leaves out the rows of which nothing is in view. */
    private int pack(List<Room> rooms, double apart, int firstRow, List<Spot> spots) {
        Rows packed = new Rows();
        for (Room room : rooms.stream().sorted(Room.ORDER).toList()) {
            packed.place(room, apart);
        }
        int rows = 0;
        for (List<Room> row : packed.rows) {
            if (row.stream().anyMatch(room -> room.isSeen(width, metrics))) {
                int number = firstRow + rows++;
                row.forEach(room -> room.spots().forEach(spot -> spots.add(spot.on(number))));
            }
        }
        return rows;
    }

    private Room event(int item) {
        MarkExtent mark = mark(item);
        double label = label(item) + metrics.labelGap();
        double left = mark.left();
        double right = mark.right();
        switch (mark.side(label(item), metrics.labelGap(), first, end)) {
            case INSIDE -> {}
            case RIGHT -> right += label;
            case LEFT -> left -= label;
        }
        return new Room(
                List.of(new Spot(0, List.of(item), mark)), left, right, right - left > LONG * metrics.fontSize());
    }

    /** Returns the room of all claims about one time: their signs along it, or one sign where it is too short. */
    private Room claims(List<Integer> same) {
        MarkExtent mark = mark(same.get(0));
        double length = mark.x1() - mark.x0();
        boolean isLong = length > LONG * metrics.fontSize();
        int count = same.size();
        if (count > 1 && count * (2 * metrics.diamondRadius() + 1) > length) {
            Spot together = together(same, mark.x0(), mark.x1());
            MarkExtent one = together.mark();
            return new Room(List.of(together), one.left(), one.right(), isLong);
        }
        List<Spot> spots = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            double x = mark.x0() + length * (k + 0.5) / count;
            spots.add(new Spot(0, List.of(same.get(k)), count == 1 ? mark : mark.besideOthers(x, metrics)));
        }
        return new Room(spots, mark.left(), mark.right(), isLong);
    }

    private Spot together(List<Integer> members, double x0, double x1) {
        double x = (x0 + x1) / 2;
        double r = metrics.clusterRadius();
        MarkShape shape = items.isClaim(members.get(0)) ? MarkShape.CLAIM : MarkShape.BAR;
        return new Spot(0, members, new MarkExtent(shape, x0, x1, x, Math.min(x0, x - r), Math.max(x1, x + r)));
    }

    /** Puts everything on one row: what overlaps there is drawn together. */
    PlannedLane collapsed(List<Integer> members) {
        List<Room> rooms = new ArrayList<>();
        for (int item : members) {
            MarkExtent mark = mark(item);
            double r = metrics.clusterRadius();
            double left = Math.min(mark.left(), mark.x() - r);
            rooms.add(new Room(
                    List.of(new Spot(0, List.of(item), mark)), left, Math.max(mark.right(), mark.x() + r), false));
        }
        List<Spot> spots = new ArrayList<>();
        List<Spot> chain = new ArrayList<>();
        double reached = Double.NEGATIVE_INFINITY;
        for (Room room : rooms.stream().sorted(Room.ORDER).toList()) {
            if (room.left() >= reached) {
                addChain(chain, spots);
            }
            chain.addAll(room.spots());
            reached = Math.max(reached, room.right());
        }
        addChain(chain, spots);
        return new PlannedLane(1, spots, List.of(), 0);
    }

    private void addChain(List<Spot> chain, List<Spot> spots) {
        if (chain.size() == 1) {
            spots.add(chain.get(0));
        } else if (!chain.isEmpty()) {
            List<Integer> members =
                    chain.stream().map(spot -> spot.items().get(0)).toList();
            double x0 =
                    chain.stream().mapToDouble(spot -> spot.mark().x0()).min().orElseThrow();
            double x1 =
                    chain.stream().mapToDouble(spot -> spot.mark().x1()).max().orElseThrow();
            spots.add(together(members, x0, x1));
        }
        chain.clear();
    }

    /**
     * Puts what went on throughout side by side, the most important first, wherever the axis stands.
     *
     * @param most the most rows
     */
    PlannedLane throughout(List<Integer> members, int most) {
        List<Spot> spots = new ArrayList<>();
        double margin = metrics.fontSize() * 0.7;
        double x = margin;
        int row = 0;
        List<Integer> sorted = members.stream()
                .filter(item -> !items.isClaim(item))
                .sorted(Comparator.comparingInt((Integer item) -> -items.importance(item)))
                .toList();
        for (int item : sorted) {
            MarkExtent mark = MarkExtent.throughout(x, metrics);
            double right = mark.right() + metrics.labelGap() + label(item);
            if (right > width - margin && x > margin) {
                row++;
                if (row == most) {
                    break;
                }
                right -= x - margin;
                mark = MarkExtent.throughout(margin, metrics);
            }
            spots.add(new Spot(row, List.of(item), mark));
            x = right + metrics.fontSize() * 1.5;
        }
        row += spots.isEmpty() ? 0 : 1;
        row += addClaims(members.stream().filter(items::isClaim).toList(), row, most, spots);
        return new PlannedLane(Math.min(most, row), spots, List.of(), 0);
    }

    /** Puts claims side by side from a row on; returns how many rows they take. */
    private int addClaims(List<Integer> claims, int firstRow, int most, List<Spot> spots) {
        double pitch = 2 * metrics.diamondRadius() + 3;
        int inRow = Math.max(1, (int) ((width - 2 * metrics.fontSize()) / pitch));
        for (int k = 0; k < claims.size() && firstRow + k / inRow < most; k++) {
            MarkExtent mark = MarkExtent.throughoutClaim(metrics.fontSize() + (k % inRow + 0.5) * pitch, metrics);
            spots.add(new Spot(firstRow + k / inRow, List.of(claims.get(k)), mark));
        }
        return (claims.size() + inRow - 1) / inRow;
    }
}
