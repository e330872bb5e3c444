package app.convive.meeting.programme.layout;

import java.util.regex.Pattern;

/** «(inscriptions au 06 …)», "(book on 020 …)", «(ana@…)»: whom to call, said beside an item, is no part of it. */
final class ContactBrackets {

    private static final String TELEPHONE =
            "(?:0\\d(?:[ .-]?\\d\\d){4}|0\\d{2,4}[ -/]?\\d{2,3}[ .]?\\d{2,4}(?:[ .]?\\d{2,4})?|\\+\\d{2,3}[ .-]?\\d[\\d .-]{6,14}\\d|\\d{3}[ .-]\\d{3}[ .-]\\d{4})";

    private static final String ADDRESS = "[\\w.+-]{1,60}@[\\w-]{1,60}(?:\\.[\\w-]{1,30}){1,3}";

    private static final Pattern BRACKET =
            Pattern.compile(" ?[(\\[][^()\\[\\]]{0,90}?(?:" + TELEPHONE + "|" + ADDRESS + ")[^()\\[\\]]{0,60}[)\\]]");

    /** Words that tell what happens beside it. */
    private static final Pattern WORDS = Pattern.compile("\\p{L}{3}.*\\p{L}{3}");

    private ContactBrackets() {}

    /** The same line without such brackets, where it says more than that. */
    static String without(String line) {
        if (line.indexOf('(') < 0 && line.indexOf('[') < 0) {
            return line;
        }
        String rest = BRACKET.matcher(line).replaceAll("");
        return WORDS.matcher(rest).find() ? rest : line;
    }
}
