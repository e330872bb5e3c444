package app.convive.meeting.programme.layout;

import java.util.regex.Pattern;

/**
 * Hours and dates as copying left them, made whole: without the space behind them, «5:30pmRegistration», «12 NoonLunch»;
 * with letters for zeros, «14hoo»; with a space too many, «9:00 - 9. 20»; with a number too many, «2Day 2».
 */
final class CopiedHours {

    private static final Pattern GLUED = Pattern.compile(
            "(\\d ?[aApP]\\.?[mM]\\.?|\\b[Nn]oon|\\b[Mm]idi|\\b\\d{1,2}(?:[hH]|[hH:]\\d{2}))(?=\\p{Lu}\\p{Ll})"
                    // «2PMOPEN YOGA»
                    + "|(\\b(?:1[0-2]|[1-9])(?:[:.]\\d{2})? ?[aApP][mM]|\\bNOON)(?=\\p{Lu}{3})");

    /** «Friday 12 October 2018Town Hall» */
    private static final Pattern YEAR = Pattern.compile("(?<year>\\b(?:19|20)\\d{2})(?=\\p{Lu}\\p{Ll})");

    /** «16 h030» */
    private static final Pattern MORE_ZEROS = Pattern.compile("(?<hour>\\b\\d{1,2} ?[hH] ?)0(?<minutes>[0-5]\\d)\\b");

    private static final Pattern ZEROS = Pattern.compile("(?<hour>\\b\\d{1,2}[hH])[oO]{2}(?!\\p{L})");

    /** «11. 6. 2027», as in German. */
    private static final Pattern SPACED_DATE =
            Pattern.compile("\\b(?<day>\\d{1,2})\\. (?<month>\\d{1,2})\\. (?<year>20\\d{2})\\b");

    private static final Pattern SPACED_END =
            Pattern.compile("(?<start>\\b\\d{1,2}[:.hH]\\d{2} ?[-–—] ?\\d{1,2}[:.]) (?<minutes>\\d{2})(?![\\d:.])");

    /** The number in a circle beside the fold of a page: «2Day 2 – Saturday». */
    private static final Pattern NUMBERED =
            Pattern.compile("^(?<number>\\d{1,2})(?=(?:Jour|Day|JOUR|DAY) \\k<number>\\b)");

    /** «9 \uFFFD 17h»: the «à» between two hours, lost to another charset. */
    private static final Pattern LOST_TO = Pattern.compile("(?<=\\d[hH]?\\d{0,2}) \\uFFFD (?=\\d{1,2} ?[hH])");

    private CopiedHours() {}

    static String mended(String text) {
        String typed = MistypedHours.mended(LOST_TO.matcher(text).replaceAll(" à "));
        String apart = GLUED.matcher(typed).replaceAll("$0 ");
        String whole = SPACED_END.matcher(apart).replaceAll("${start}${minutes}");
        String dated = SPACED_DATE.matcher(whole).replaceAll("${day}.${month}.${year}");
        String parted = YEAR.matcher(dated).replaceAll("${year} ");
        String fewer = MORE_ZEROS.matcher(parted).replaceAll("${hour}${minutes}");
        String unnumbered = NUMBERED.matcher(fewer).replaceFirst("");
        return ZEROS.matcher(unnumbered).replaceAll("${hour}00");
    }
}
