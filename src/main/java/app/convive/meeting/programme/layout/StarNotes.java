package app.convive.meeting.programme.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** «10h : ouverture de la halle *», and below the list «* La halle ferme à 23h.»: stars that lead to a note. */
public final class StarNotes {

    /** Leads every such note from here on. */
    public static final String SIGN = "†";

    private static final Pattern MARK = Pattern.compile("(?<=[\\p{L}\\d).] ?)(?<!\\*)(\\*{1,4})(?=\\s*(?:[(,;]|$))");
    private static final Pattern NOTE = Pattern.compile("^\\s*(\\*{1,4})\\s?(?=[^*\\s])");

    private StarNotes() {}

    /** The same lines, notes led by a dagger. */
    static List<String> marked(List<String> lines) {
        Set<String> marks = new HashSet<>();
        List<String> all = new ArrayList<>();
        for (String line : lines) {
            Matcher note = line.indexOf('*') < 0 ? null : NOTE.matcher(line);
            boolean leads = note != null && note.find() && marks.contains(note.group(1)) && !isBold(line);
            if (note != null && leads) {
                all.add(SIGN + " " + line.substring(note.end()));
            } else {
                all.add(line);
                marks.addAll(note == null || isBold(line) ? Set.of() : marks(line));
            }
        }
        return all;
    }

    private static Set<String> marks(String line) {
        Set<String> marks = new HashSet<>();
        Matcher mark = MARK.matcher(line);
        while (mark.find()) {
            marks.add(mark.group(1));
        }
        return marks;
    }

    /** «**Samedi 12**», «*** 9h *** accueil»: the stars stand in pairs and adorn. */
    private static boolean isBold(String line) {
        String stars = line.replaceAll("[^*]+", " ").strip();
        return stars.matches("(\\*{1,4}) \\1(?: .*)?");
    }
}
