package app.convive.meeting.programme.layout;

import java.util.ArrayList;
import java.util.List;

/** «11h30», «L», «11h30»: a site that shows its hours twice, for wide and for small screens, and the letter of a lost icon between. */
final class DoubledLines {

    private static final int FEWEST = 2;

    private DoubledLines() {}

    static List<String> once(List<String> lines) {
        List<String> once = new ArrayList<>();
        int dropped = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (again(lines, i)) {
                once.add("");
                once.add("");
                i++;
                dropped++;
            } else {
                once.add(lines.get(i));
            }
        }
        return dropped < FEWEST ? lines : once;
    }

    /** A letter alone between twice the same line. */
    private static boolean again(List<String> lines, int at) {
        String icon = lines.get(at).strip();
        return icon.length() == 1
                && Character.isLetter(icon.charAt(0))
                && at > 0
                && at + 1 < lines.size()
                && !lines.get(at - 1).isBlank()
                && lines.get(at - 1).strip().equals(lines.get(at + 1).strip());
    }
}
