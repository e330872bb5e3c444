package app.convive.discord.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names need no accent: compares text as people type it in a hurry. */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folding() {}

    /** Lower case, without accents, ligatures opened, each run of other signs one space. */
    public static String fold(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
        return NOT_WORD.matcher(plain).replaceAll(" ").strip();
    }
}
