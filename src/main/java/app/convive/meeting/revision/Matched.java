package app.convive.meeting.revision;

import app.convive.meeting.AgendaItem;
import java.util.List;
import java.util.Set;

/**
 * The items of a new version under the identities that are known.
 *
 * @param items all of them, in order; new ones still with negative ids
 * @param themesKept ids of slots whose theme was decided and which the text still calls open: the theme stays
 */
public record Matched(List<AgendaItem> items, Set<Long> themesKept) {

    public Matched {
        items = List.copyOf(items);
        themesKept = Set.copyOf(themesKept);
    }
}
