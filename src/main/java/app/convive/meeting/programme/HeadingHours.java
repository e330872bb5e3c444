package app.convive.meeting.programme;

import java.util.List;
import java.util.Objects;

/** «Mercredi 14 : accueil à 9h, travaux à 9h15», and below it the items of these hours: the heading tells them in short. */
final class HeadingHours {

    private static final int FEWEST = 2;

    private HeadingHours() {}

    static void leave(DayBlock block) {
        Reading heading = block.heading;
        if (heading == null) {
            return;
        }
        List<Entry> told = block.entries.stream()
                .filter(entry -> entry.line.number() == heading.line().number())
                .toList();
        boolean again = told.size() >= FEWEST && told.stream().allMatch(entry -> isAgain(entry, block, told));
        if (again) {
            block.entries.removeAll(told);
        }
    }

    private static boolean isAgain(Entry entry, DayBlock block, List<Entry> told) {
        return entry.start != null
                && block.entries.stream()
                        .filter(other -> !told.contains(other))
                        .anyMatch(other -> Objects.equals(other.start, entry.start));
    }
}
