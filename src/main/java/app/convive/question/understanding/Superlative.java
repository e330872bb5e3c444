package app.convive.question.understanding;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The longest or the shortest of several: by the distances that their titles tell, else by how long they last. */
final class Superlative {

    private static final Pattern DISTANCE = Pattern.compile("(?iu)(\\d+(?:[.,]\\d+)?) ?(km|k|m|miles?|mi)(?!\\p{L})");

    private static final Map<String, Double> METRES =
            Map.of("km", 1000.0, "k", 1000.0, "m", 1.0, "mile", 1609.0, "miles", 1609.0, "mi", 1609.0);

    private static final int DAY = 24 * 60;

    private Superlative() {}

    static boolean isAsked(Query query) {
        return query.picks("LONGEST") || query.picks("SHORTEST");
    }

    /** Those whose titles tell a distance. */
    static List<IndexedItem> measured(List<IndexedItem> items) {
        return items.stream().filter(item -> metres(item) > 0).toList();
    }

    /** Those that are; none where the programme does not tell it of at least two. */
    static List<IndexedItem> among(List<IndexedItem> items, Query query) {
        Map<IndexedItem, Double> lengths = new HashMap<>();
        items.forEach(item -> lengths.put(item, metres(item)));
        lengths.values().removeIf(length -> length == 0);
        if (lengths.size() < 2) {
            lengths.clear();
            items.forEach(item -> lengths.put(item, minutes(item)));
            lengths.values().removeIf(length -> length == 0);
        }
        if (lengths.size() < 2) {
            return List.of();
        }
        double most = query.picks("LONGEST") ? Collections.max(lengths.values()) : Collections.min(lengths.values());
        return items.stream()
                .filter(item -> lengths.getOrDefault(item, 0.0) == most)
                .toList();
    }

    /** 0 where its title tells no distance. */
    private static double metres(IndexedItem item) {
        Matcher found = DISTANCE.matcher(item.item().title());
        return found.find()
                ? Double.parseDouble(found.group(1).replace(',', '.'))
                        * METRES.getOrDefault(found.group(2).toLowerCase(Locale.ROOT), 0.0)
                : 0;
    }

    /** 0 where its end is not told. */
    private static double minutes(IndexedItem item) {
        if (item.start() == null || item.end() == null || !item.timed()) {
            return 0;
        }
        int minutes = (item.end().toSecondOfDay() - item.start().toSecondOfDay()) / 60;
        return minutes < 0 ? minutes + DAY : minutes;
    }
}
