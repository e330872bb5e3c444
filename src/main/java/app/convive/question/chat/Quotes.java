package app.convive.question.chat;

import app.convive.discord.text.Markup;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people typed, as a quotation among our own words, and read back from there. */
final class Quotes {

    private static final String SIGN = "> ";
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>]+");
    private static final String ZERO_WIDTH = "\u200B";

    private Quotes() {}

    /** A member's words, on one line. */
    static String of(String words, int most) {
        return SIGN + Markup.line(Markup.shortened(words, most));
    }

    /** An organiser's words, on as many lines as they have; addresses stay links, without a preview. */
    static String ofOrganiser(String words, int most) {
        String shortened = Markup.shortened(words, most);
        StringBuilder text = new StringBuilder();
        int from = 0;
        Matcher addresses = ADDRESS.matcher(shortened);
        while (addresses.find()) {
            MatchResult address = addresses.toMatchResult();
            text.append(Markup.literal(shortened.substring(from, address.start())));
            text.append('<').append(address.group()).append('>');
            from = address.end();
        }
        text.append(Markup.literal(shortened.substring(from)));
        return SIGN + text.toString().strip().replace("\n", "\n" + SIGN);
    }

    /** The words with which a message of ours begins as a quotation; nothing where it begins otherwise. */
    static @Nullable String read(String content) {
        if (!content.startsWith(SIGN)) {
            return null;
        }
        int end = content.indexOf('\n');
        String line = content.substring(SIGN.length(), end < 0 ? content.length() : end);
        return ESCAPED.matcher(line).replaceAll("$1").replace(ZERO_WIDTH, "");
    }
}
