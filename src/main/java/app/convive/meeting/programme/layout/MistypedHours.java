package app.convive.meeting.programme.layout;

import java.util.regex.Pattern;

/**
 * Hours as hurried fingers left them: another sign or key beside the right one, «9:00[pm», «5;15pm», «10hh30», «a,m.»; no dash in a range, a sign
 * or letter twice, «6::00», «4:00ppm»; the letter O for zero; one zero for two.
 */
final class MistypedHours {

    private static final Pattern DIGIT = Pattern.compile("\\d");

    /** «9:00[pm», «21h[30» */
    private static final Pattern BRACKET =
            Pattern.compile("(?<=\\d)[\\[\\]{}](?=[aApP]\\.?[mM]\\b)|(?<=\\b\\d{1,2}[hH:])[\\[\\]{}](?=[0-5]\\d\\b)");

    /** «5;15 pm», «12;30» at the head of a line or behind the dash of a range */
    private static final Pattern SEMICOLON = Pattern.compile(
            "\\b\\d{1,2};[0-5]\\d(?= ?[aApP]\\.?[mM]\\b)" + "|(?<=^[-•* ]{0,6}|[-–] ?)\\d{1,2};[0-5]\\d\\b(?! ?[;,])");

    /** «6::00» */
    private static final Pattern COLONS = Pattern.compile("(?<=\\b\\d{1,2}):{2,3}(?=[0-5]\\d\\b)");

    /** «7 :30 pm», «8: 30pm» */
    private static final Pattern SPACED =
            Pattern.compile("(?<hour>\\b\\d{1,2})(?: :|: | : )(?<minutes>[0-5]\\d)(?= ?[aApP]\\.?[mM]\\b)");

    /** «4:00ppm», «9:30 aam» */
    private static final Pattern HALVES = Pattern.compile("(?<=:[0-5]\\d ?)(?:(?:pp|p)m{1,2}|(?:aa|a)m{1,2})\\b");

    /** «11.00 a,m.» */
    private static final Pattern COMMA = Pattern.compile("(?<=\\d ?)(?<half>[aApP])[,;:] ?[mM]\\b");

    /** «12.10.pm», «9.am» */
    private static final Pattern DOT = Pattern.compile("(?<=\\b\\d{1,2}(?:[.:][0-5]\\d)?)\\.(?=[aApP]\\.?[mM]\\b)");

    /** «10hh00», «14:h30», «16h.30», «17h,30» */
    private static final Pattern TWO_SIGNS =
            Pattern.compile("(?<hour>\\b\\d{1,2}):?[hH](?:[hH.,;]|(?<=:[hH]))(?<minutes>[0-5]\\d)\\b");

    /** «9H00h» */
    private static final Pattern UNIT_TWICE = Pattern.compile("(?<=\\b\\d{1,2}[hH][0-5]\\d)[hH]\\b");

    /** «14H16H»: the sign of a range is missing. */
    private static final Pattern RANGE =
            Pattern.compile("\\b(?<start>1?\\d)[hH](?<end>1[1-46-9]|2[0-4])[hH](?![\\p{L}\\d])");

    /** «18h3O», «10:OO am», «1O:30» */
    private static final Pattern LETTER =
            Pattern.compile("(?<=\\b\\d{1,2}[:hH.][0-5])[oO]\\b|(?<=\\b[12])[oO](?=[:hH][0-5]\\d\\b)");

    private static final Pattern LETTERS = Pattern.compile("(?<=\\b\\d{1,2}:)[oO]{2}(?! ?\\p{L}{3})");

    /** «11h0» */
    private static final Pattern ZERO = Pattern.compile("(?<=\\b\\d{1,2}[hH] ?)0(?![\\d.,])");

    /** «14u30», as they are written next door; «14h30'» */
    private static final Pattern NEIGHBOURS = Pattern.compile("(?<=\\b\\d{1,2})u(?=[0-5]\\d\\b)");

    private static final Pattern MINUTE = Pattern.compile("(?<=\\b\\d{1,2} ?[hH] ?[0-5]\\d)['’′](?!\\w)");

    private MistypedHours() {}

    static String mended(String text) {
        if (!DIGIT.matcher(text).find()) {
            return text;
        }
        String mended = NEIGHBOURS.matcher(text).replaceAll("h");
        mended = MINUTE.matcher(mended).replaceAll("");
        mended = BRACKET.matcher(mended).replaceAll("");
        mended = mended.indexOf(';') < 0 ? mended : withColons(mended);
        mended = COLONS.matcher(mended).replaceAll(":");
        mended = SPACED.matcher(mended).replaceAll("${hour}:${minutes}");
        mended = HALVES.matcher(mended).replaceAll(found -> found.group().substring(0, 1) + "m");
        mended = COMMA.matcher(mended).replaceAll("${half}m");
        mended = DOT.matcher(mended).replaceAll("");
        mended = TWO_SIGNS.matcher(mended).replaceAll("${hour}h${minutes}");
        mended = RANGE.matcher(mended).replaceAll("${start}h-${end}h");
        mended = UNIT_TWICE.matcher(mended).replaceAll("");
        mended = LETTERS.matcher(mended).replaceAll("00");
        mended = LETTER.matcher(mended).replaceAll("0");
        return ZERO.matcher(mended).replaceAll("00");
    }

    private static String withColons(String text) {
        return SEMICOLON.matcher(text).replaceAll(found -> found.group().replace(';', ':'));
    }
}
