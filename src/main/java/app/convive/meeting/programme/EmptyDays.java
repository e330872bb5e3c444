package app.convive.meeting.programme;

import java.util.ArrayList;
import java.util.List;

/** Makes items of headings that name a day and what happens on it. */
final class EmptyDays {

    private final Walk walk;
    private final Readings readings;
    private final Habits habits;
    private final Noise noise;
    private final HourLines hours;

    EmptyDays(Walk walk, Readings readings, Habits habits, Noise noise, HourLines hours) {
        this.walk = walk;
        this.readings = readings;
        this.habits = habits;
        this.noise = noise;
        this.hours = hours;
    }

    /** Days under which nothing stood may be items themselves: «3 juin : fête du village». */
    void fill() {
        List<DayBlock> empty = new ArrayList<>();
        for (DayBlock block : walk.blocks) {
            if (block.entries.isEmpty() && block.rest != null && !block.range && !toldElsewhere(block)) {
                empty.add(block);
            }
        }
        for (DayBlock block : empty) {
            Reading rest = block.rest;
            boolean listed = empty.size() > 1 || !walk.anyItem() || block.tells;
            if (rest != null && (listed && !noise.closed(rest) || !rest.times().isEmpty())) {
                fill(block, rest);
            }
        }
    }

    /** The same day stands once more above its items. */
    private boolean toldElsewhere(DayBlock empty) {
        ReadDay day = empty.days.getFirst();
        return walk.blocks.stream()
                .filter(block -> !block.entries.isEmpty())
                .map(block -> block.days.getFirst())
                .anyMatch(other -> other.sameDayAs(day)
                        || other.sameDate(day)
                        || (other.weekday() != null
                                && other.weekday() == day.weekday()
                                && !(other.dated() && day.dated())));
    }

    private void fill(DayBlock block, Reading rest) {
        Walk own = new Walk();
        if (rest.times().isEmpty()) {
            own.add(rest.line(), null, rest.text());
        } else {
            hours.of(own).take(rest);
        }
        block.entries.addAll(own.block().entries);
    }
}
