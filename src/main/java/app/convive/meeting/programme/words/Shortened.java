package app.convive.meeting.programme.words;

import java.util.Locale;
import java.util.Set;

/** Words before a name that are mostly shortened: behind the dot of «Prof. Hill», "Rev. Moss" no sentence begins. */
public final class Shortened {

    private static final Set<String> HONORIFICS = Set.of(
            "prof", "rev", "revd", "fr", "hon", "capt", "gen", "gén", "col", "cdt", "sgt", "sen", "gov", "pres",
            "assoc", "mons", "mgr", "st", "ste", "sr", "jr", "dr", "drs", "me", "mme", "mlle", "mr", "mrs", "ms");

    private static final int LONGEST = 5;

    private Shortened() {}

    /** True if the dot at that offset only shortens the word before it. */
    public static boolean at(String text, int dot) {
        int from = dot;
        while (from > 0 && dot - from <= LONGEST && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return from < dot
                && Character.isUpperCase(text.charAt(from))
                && HONORIFICS.contains(text.substring(from, dot).toLowerCase(Locale.ROOT));
    }
}
