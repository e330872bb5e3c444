package app.convive.meeting.programme;

import app.convive.meeting.programme.words.Folding;
import java.util.Map;

/** Words that belong to certain hours, for choosing between morning and afternoon. */
final class MealHours {

    private record Window(int from, int to) {}

    private static final Map<String, Window> WINDOWS = Map.of(
            "breakfast", new Window(6 * 60, 11 * 60),
            "lunch", new Window(11 * 60, 15 * 60),
            "dinner", new Window(16 * 60, 24 * 60),
            "supper", new Window(16 * 60, 24 * 60),
            "banquet", new Window(16 * 60, 24 * 60),
            "evening", new Window(16 * 60, 24 * 60),
            "morning", new Window(5 * 60, 12 * 60),
            "afternoon", new Window(12 * 60, 18 * 60),
            "reception", new Window(11 * 60, 24 * 60),
            "party", new Window(14 * 60, 24 * 60));

    private MealHours() {}

    /** How much the words speak against that minute of the day. */
    static double oddness(String title, int minute) {
        String folded = Folding.of(title);
        double oddness = 0;
        for (Map.Entry<String, Window> window : WINDOWS.entrySet()) {
            boolean outside = minute < window.getValue().from()
                    || minute > window.getValue().to();
            oddness += outside && folded.contains(window.getKey()) ? 4 : 0;
        }
        return oddness;
    }
}
