package app.convive.meeting.programme.layout;

import java.util.regex.Pattern;

/** Hours that lost the space behind them in a copy, «5:30pmRegistration», «12 NoonLunch», or their zeros, «14hoo». */
final class GluedHours {

    private static final Pattern HALF_DAY =
            Pattern.compile("(?<=\\d ?[aApP]\\.?[mM]\\.?|\\b[Nn]oon|\\b[Mm]idi)(?=\\p{Lu}\\p{Ll})");
    private static final Pattern MINUTES = Pattern.compile("(?<=\\b\\d{1,2}[hH:]\\d{2})(?=\\p{Lu}\\p{Ll})");
    private static final Pattern ZEROS = Pattern.compile("(?<=\\b\\d{1,2}[hH])[oO]{2}(?!\\p{L})");

    private GluedHours() {}

    static String parted(String text) {
        String apart = HALF_DAY.matcher(text).replaceAll(" ");
        apart = MINUTES.matcher(apart).replaceAll(" ");
        return ZEROS.matcher(apart).replaceAll("00");
    }
}
