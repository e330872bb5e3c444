package app.convive.meeting.revision;

import app.convive.discord.text.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A title as it is compared with others, whatever its case and accents.
 *
 * @param pairs how often each two letters follow each other in its words
 */
record Title(String folded, Set<String> numbers, Map<String, Integer> pairs) {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    static Title of(String title) {
        String folded = Folding.fold(title);
        Map<String, Integer> pairs = new HashMap<>();
        for (String word : List.of(folded.split(" "))) {
            for (int i = 0; i + 2 <= word.length(); i++) {
                pairs.merge(word.substring(i, i + 2), 1, Integer::sum);
            }
        }
        Set<String> numbers =
                NUMBER.matcher(folded).results().map(MatchResult::group).collect(Collectors.toSet());
        return new Title(folded.isEmpty() ? title.strip() : folded, numbers, pairs);
    }

    boolean same(Title other) {
        return folded.equals(other.folded);
    }

    /** From 0 to 1: the pairs of letters that both have. Other numbers are other things: workshop 1 is not workshop 2. */
    double likeness(Title other) {
        if (same(other)) {
            return 1;
        }
        if (!numbers.isEmpty() && !other.numbers.isEmpty() && !numbers.equals(other.numbers)) {
            return 0;
        }
        int shared = 0;
        for (Map.Entry<String, Integer> pair : other.pairs.entrySet()) {
            shared += Math.min(pair.getValue(), pairs.getOrDefault(pair.getKey(), 0));
        }
        int all = sum(pairs) + sum(other.pairs);
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private static int sum(Map<String, Integer> pairs) {
        return pairs.values().stream().mapToInt(Integer::intValue).sum();
    }
}
