package app.convive.meeting.programme.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** «Knots ........ Pump Room», «9:00 ....... Opening»: the dots that lead the eye become a dash, beside an hour a space. */
final class DotLeaders {

    private static final Pattern LEADER =
            Pattern.compile("(?<=[^\\s.…_]) *(?:\\.{4,}|[.…]*…[.…]+|_{4,}|(?:\\. ){3,}\\.?) *(?=[^\\s.…_)])");

    /** Where a long title leaves little room beside other leaders. */
    private static final Pattern SHORT_LEADER = Pattern.compile("(?<=[^\\s.]) \\.{2,3} (?=[^\\s.])");

    private static final Pattern HOUR_BEFORE = Pattern.compile("\\d ?(?:[hH]|[aApP]\\.?[mM]?\\.?)?$");
    private static final Pattern HOUR_BEHIND = Pattern.compile("^(?:[àÀ] |at )?\\d{1,2} ?(?:[hH:.]|[aApP]\\.?[mM])");

    private static final int LONGEST_HOUR = 12;

    private DotLeaders() {}

    static String replaced(String line) {
        if (!line.contains("...") && !line.contains("…") && !line.contains("___") && !line.contains(". . ")) {
            return line;
        }
        StringBuilder text = new StringBuilder();
        Matcher leader = LEADER.matcher(line);
        int from = 0;
        while (leader.find()) {
            String before = line.substring(from, leader.start());
            boolean hour = HOUR_BEFORE
                            .matcher(before.substring(Math.max(0, before.length() - LONGEST_HOUR)))
                            .find()
                    || HOUR_BEHIND
                            .matcher(line.substring(leader.end(), Math.min(line.length(), leader.end() + LONGEST_HOUR)))
                            .find();
            text.append(before);
            text.append(hour || before.endsWith(":") ? " " : " – ");
            from = leader.end();
        }
        return SHORT_LEADER.matcher(text.append(line, from, line.length())).replaceAll(from > 0 ? " – " : "$0");
    }
}
