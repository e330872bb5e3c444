package app.convive.meeting.programme;

import app.convive.meeting.programme.layout.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The «1A», «TS-1», «ii)» or «D.» that leads a line, and that goes on with the next one: «1B», «TS-2», «iii)», «E.».
 *
 * @param family what stays the same from one to the next
 * @param ordinal what goes on, from 1
 * @param end where the words behind it begin
 */
record RunningCode(String family, int ordinal, int end) {

    private static final Pattern CODE = Pattern.compile(
            "\\(?(?:(?<number>\\d{1,2})(?<letter>[A-Za-z])|(?<sign>\\p{Lu}{1,3})[-. ]?(?<count>\\d{1,2})|(?<alone>[A-Za-z])(?=[.):/])"
                    + "|(?<hundred>\\d{3})(?=\\s{2,})|(?<roman>[ivx]{2,4})(?=[.):/])|(?<point>\\d{1,2})(?=[.):/](?!\\d)))[.):/]*(?:\\s+[-–—:])?\\s+(?=\\S)");

    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");

    /** Nothing where the line begins with none. */
    static @Nullable RunningCode of(String text) {
        Matcher code = CODE.matcher(text);
        if (!code.lookingAt()) {
            return null;
        }
        if (code.group("number") != null) {
            return new RunningCode("letter of " + code.group("number"), letter(code.group("letter")), code.end());
        }
        if (code.group("sign") != null) {
            return new RunningCode(
                    "number of " + code.group("sign"), Integer.parseInt(code.group("count")), code.end());
        }
        if (code.group("hundred") != null) {
            return new RunningCode("number of three", Integer.parseInt(code.group("hundred")), code.end());
        }
        if (code.group("point") != null) {
            return new RunningCode("point", Integer.parseInt(code.group("point")), code.end());
        }
        if (code.group("roman") != null || code.group("alone").equals("i")) {
            String roman = code.group("roman") == null ? "i" : code.group("roman");
            return new RunningCode("roman", ROMAN.indexOf(roman) + 1, code.end());
        }
        return new RunningCode("letter", letter(code.group("alone")), code.end());
    }

    /** The lines of the first list whose codes go on from one to the next; at least two. */
    static List<Line> led(List<Line> lines) {
        List<Line> run = new ArrayList<>();
        RunningCode last = null;
        for (Line line : lines) {
            RunningCode code = of(line.text());
            if (code == null) {
                continue;
            }
            if (code.follows(last)) {
                run.add(line);
                last = code;
            } else if (run.size() < 2) {
                run.clear();
                run.add(line);
                last = code;
            }
        }
        return run.size() < 2 ? List.of() : run;
    }

    /** Letters and numbers together: not merely the points of a list. */
    boolean mixed() {
        return family.contains(" of ");
    }

    boolean lettered() {
        return family.equals("letter");
    }

    private boolean follows(@Nullable RunningCode other) {
        return other != null && family.equals(other.family) && ordinal == other.ordinal + 1;
    }

    private static int letter(String text) {
        return text.toLowerCase(Locale.ROOT).charAt(0) - 'a' + 1;
    }
}
