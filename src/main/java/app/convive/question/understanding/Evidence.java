package app.convive.question.understanding;

import java.util.List;
import java.util.regex.Pattern;

/** Whether an item's own text tells a detail for which the agenda has no field, or has it empty. */
final class Evidence {

    private static final String WORD = "(?U)";
    private static final Pattern SPEAKER = Pattern.compile(
            WORD
                    + "(?i)\\b(?:anim(?:ée?s?|ation|e|é)|intervenante?s?|modér\\w+|présenté\\w*|par|avec|by|with|from|led|hosted|speakers?|keynote lecture)\\b");
    private static final Pattern NAME_AFTER_MARK = Pattern.compile(WORD
            + "[–—:(,-]\\s*(?:(?:M|Mme|Mr|Mrs|Ms|Dr|Pr|Prof)\\.?\\s+)?\\p{Lu}[\\p{L}'’.-]+\\s+\\p{Lu}[\\p{L}'’.-]+");
    private static final Pattern PLACE = Pattern.compile(
            WORD
                    + "(?i)\\b(?:salle|amphi\\w*|restaurant|hôtel|hotel|auditorium|lycée|mairie|plage|stade|gymnase|hall|foyer|église|musée|château|parc|place|jardin|terrasse|bar|brasserie|théâtre|campus|bâtiment|ferme|chapiteau|room|ballroom|lobby|library|theat(?:re|er)|church|cent(?:re|er)|aéroport|gare|port)\\b");
    private static final Pattern PLACE_NAME =
            Pattern.compile("(?<!\\p{L})(?:à|au|aux|chez|in|at)\\s+(?:the\\s+)?\\p{Lu}\\p{L}+");
    private static final Pattern PRICE = Pattern.compile(
            WORD
                    + "(?i)(?:[€$£]|\\beuros?\\b|\\bgratuit\\w*|\\bpayant\\w*|\\bfree\\b|\\bincluded\\b|\\binclus\\w*|\\bcompris\\w*|\\bon own\\b|\\btarif\\w*)");
    private static final Pattern DURATION =
            Pattern.compile(WORD + "(?i)\\d+\\s*(?:min\\w*|h\\b|heures?|hours?|hrs?|mn)\\b|\\d+h\\d*");
    private static final Pattern COUNT = Pattern.compile("\\d");

    private Evidence() {}

    /** True if the item tells what is wanted. */
    static boolean tells(IndexedItem item, Field field) {
        String title = item.item().title();
        return switch (field) {
            case START -> item.timed();
            case END -> item.end() != null;
            case DURATION ->
                item.end() != null && item.timed() || DURATION.matcher(title).find();
            case PLACE -> item.place() != null || find(title, List.of(PLACE, PLACE_NAME));
            case SPEAKER -> item.item().speaker() != null || find(title, List.of(SPEAKER, NAME_AFTER_MARK));
            case PRICE -> PRICE.matcher(title).find();
            case COUNT -> COUNT.matcher(title).find();
            case TITLE, LIST, EXISTS, DAY -> true;
            case DETAIL -> false;
        };
    }

    private static boolean find(String text, List<Pattern> patterns) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(text).find());
    }
}
