package org.hearsay.cli.output.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.hearsay.cli.output.trace.Layers.Box;
import org.hearsay.linker.claims.Standing;

/** Draws the lines between boxes, each from a place of its own at the side of its box, in the order of where they lead. */
final class Lines {

    private static final double APART = 9;
    private static final double FREE = 10;
    private static final double ARROW = 5;

    /** One side of a box. */
    private record Side(Box box, boolean isRight) {}

    /** The end of a line at a box: which line, which of its boxes, and how high the box at its other end is. */
    private record End(int line, int place, double other) {}

    private final IntToDoubleFunction left;
    private final IntToDoubleFunction right;
    private final double top;
    private final Map<Side, List<End>> ends = new HashMap<>();
    private final Map<String, Double> heights = new HashMap<>();

    /**
     * @param left where a layer begins
     * @param right where it ends
     * @param top how far the boxes are below the top of the drawing
     */
    Lines(IntToDoubleFunction left, IntToDoubleFunction right, double top) {
        this.left = left;
        this.right = right;
        this.top = top;
    }

    /** @param lines each as the boxes that it goes through, from the left */
    void draw(List<List<Box>> lines, List<Standing> standings, List<String> titles, Svg svg) {
        for (int i = 0; i < lines.size(); i++) {
            List<Box> line = lines.get(i);
            for (int j = 0; j + 1 < line.size(); j++) {
                end(new Side(line.get(j), true), new End(i, j, line.get(j + 1).middle()));
                end(
                        new Side(line.get(j + 1), false),
                        new End(i, j + 1, line.get(j).middle()));
            }
        }
        ends.forEach(this::spread);
        for (int i = 0; i < lines.size(); i++) {
            line(i, lines.get(i), "line " + standings.get(i).word(), titles.get(i), svg);
        }
    }

    private void end(Side side, End end) {
        ends.computeIfAbsent(side, any -> new ArrayList<>()).add(end);
    }

    private void spread(Side side, List<End> its) {
        its.sort(Comparator.comparing(End::other).thenComparing(End::line));
        double room = side.box().height() - FREE;
        double apart = its.size() == 1 ? 0 : Math.max(0, Math.min(APART, room / (its.size() - 1)));
        for (int i = 0; i < its.size(); i++) {
            double y = top + side.box().middle() + (i - (its.size() - 1) / 2.0) * apart;
            heights.put(key(its.get(i).line(), its.get(i).place(), side.isRight()), y);
        }
    }

    private static String key(int line, int place, boolean isRight) {
        return line + " " + place + " " + isRight;
    }

    private double height(int line, int place, boolean isRight) {
        return heights.getOrDefault(key(line, place, isRight), 0.0);
    }

    private void line(int number, List<Box> line, String type, String title, Svg svg) {
        double x = right.applyAsDouble(line.get(0).layer());
        double y = height(number, 0, true);
        StringBuilder path = new StringBuilder(place("M", x + ARROW, y));
        for (int i = 0; i + 1 < line.size(); i++) {
            double start = right.applyAsDouble(line.get(i).layer());
            double end = left.applyAsDouble(line.get(i + 1).layer());
            double half = (end - start) / 2;
            double startY = height(number, i, true);
            double endY = height(number, i + 1, false);
            path.append(i == 0 ? "" : place("L", start, startY))
                    .append(place("C", start + half, startY))
                    .append(place(" ", end - half, endY))
                    .append(place(" ", end, endY));
        }
        svg.open("g").title(title);
        svg.path(type, path.toString());
        svg.path(type + " tip", place("M", x, y) + "l8 -4v8z");
        svg.close("g");
    }

    private static String place(String command, double x, double y) {
        return String.format(Locale.ROOT, "%s%.1f %.1f", command, x, y);
    }
}
