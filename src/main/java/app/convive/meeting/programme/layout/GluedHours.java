package app.convive.meeting.programme.layout;

import java.util.regex.Pattern;

/** Hours that lost the space behind them in a copy, «5:30pmRegistration», «12 NoonLunch», or their zeros, «14hoo». */
final class GluedHours {

    private static final Pattern GLUED = Pattern.compile(
            "(\\d ?[aApP]\\.?[mM]\\.?|\\b[Nn]oon|\\b[Mm]idi|\\b\\d{1,2}(?:[hH]|[hH:]\\d{2}))(?=\\p{Lu}\\p{Ll})");
    private static final Pattern ZEROS = Pattern.compile("(?<hour>\\b\\d{1,2}[hH])[oO]{2}(?!\\p{L})");

    private GluedHours() {}

    static String parted(String text) {
        String apart = GLUED.matcher(text).replaceAll("$1 ");
        return ZEROS.matcher(apart).replaceAll("${hour}00");
    }
}
