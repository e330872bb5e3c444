package app.convive.meeting.programme.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** «Mer. 2 ● 10h30 ● Contes ● salle Bleue»: in rows whose cells such a sign parts, it stands for a bar. */
final class RowSigns {

    private static final List<String> SIGNS =
            List.of("●", "■", "□", "▪", "◆", "◇", "♦", "★", "☆", "✦", "│", "¦", "‖", "::", "//");

    /** «| 9 h | : | Accueil |» */
    private static final Pattern COLON = Pattern.compile("\\|\\s*:\\s*\\|");

    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_SIGNS = 2;

    private RowSigns() {}

    /** The same lines, with bars where at least three of them hold the same sign twice or more. */
    static List<String> barred(List<String> lines) {
        return signed(
                lines.stream().map(line -> COLON.matcher(line).replaceAll("|")).toList());
    }

    private static List<String> signed(List<String> lines) {
        String sign = null;
        long most = FEWEST_ROWS - 1;
        for (String candidate : SIGNS) {
            long rows = lines.stream()
                    .filter(line -> count(line, candidate) >= FEWEST_SIGNS)
                    .count();
            if (rows > most) {
                sign = candidate;
                most = rows;
            }
        }
        if (sign == null) {
            return lines;
        }
        List<String> barred = new ArrayList<>(lines.size());
        for (String line : lines) {
            barred.add(count(line, sign) >= FEWEST_SIGNS ? line.replace(" " + sign + " ", " | ") : line);
        }
        return barred;
    }

    private static int count(String line, String sign) {
        int count = 0;
        String blanks = " " + sign + " ";
        for (int at = line.indexOf(blanks); at >= 0; at = line.indexOf(blanks, at + 1)) {
            count++;
        }
        return count;
    }
}
