package app.convive.meeting.programme.table;

import app.convive.meeting.programme.layout.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * «Inscription», «Lieu : hall |», «9h |», «|»: cells of several lines, copied with a bar behind each, the empty ones too. Where
 * bars stand nowhere else they tell no columns, and what they close are lines like any others.
 */
final class EndBars {

    private static final int FEWEST = 3;

    private static final String BAR = "|";

    private EndBars() {}

    static List<Line> without(List<Line> lines) {
        long closed = lines.stream().filter(EndBars::closes).count();
        boolean elsewhere = lines.stream()
                .map(Line::text)
                .anyMatch(text -> text.contains(BAR) && text.indexOf(BAR) < text.length() - 1);
        return closed < FEWEST || elsewhere ? lines : opened(lines);
    }

    private static List<Line> opened(List<Line> lines) {
        List<Line> all = new ArrayList<>();
        boolean apart = false;
        boolean within = false;
        for (Line line : lines) {
            String text = bare(line.text());
            boolean aside = within && text.startsWith("(") && text.endsWith(")");
            if (aside) {
                Line above = all.removeLast();
                all.add(above.withText(above.text() + " " + text));
            } else if (!text.isEmpty()) {
                Line plain = line.withText(text);
                all.add(apart ? plain.spaced() : plain);
            }
            apart = text.isEmpty();
            within = !closes(line);
        }
        return all;
    }

    private static boolean closes(Line line) {
        return line.text().endsWith(BAR);
    }

    /** Without its bar; wide spaces part no columns either. */
    private static String bare(String text) {
        return text.replace(BAR, "").strip().replaceAll("\\s{2,}", " ");
    }
}
