package app.convive.meeting.programme.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** «A   Nets and knots», «B   Splices»: letters in a column of their own, as «A. Nets and knots», for «A» is a word too. */
final class LetterColumn {

    private static final Pattern LETTERED = Pattern.compile("^(\\s*)([A-Z])(?: {2,}|\\t)(?=\\p{Lu})");

    private LetterColumn() {}

    static List<String> dotted(List<String> lines) {
        List<String> dotted = new ArrayList<>(lines);
        char due = 'A';
        int first = -1;
        for (int i = 0; i < lines.size(); i++) {
            Matcher lettered = LETTERED.matcher(lines.get(i));
            if (!lettered.find()) {
                continue;
            }
            char letter = lettered.group(2).charAt(0);
            if (letter == 'A') {
                first = i;
            } else if (letter == due && first >= 0) {
                dotted.set(i, lettered.replaceFirst("$1$2. "));
                dotted.set(first, LETTERED.matcher(lines.get(first)).replaceFirst("$1$2. "));
            }
            due = (char) (letter + 1);
        }
        return dotted;
    }
}
