package app.convive.reminder;

import app.convive.discord.Language;
import app.convive.meeting.Meeting;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.test.context.TestComponent;

/** Those who come, by meeting, with the items that each has chosen. */
@TestComponent
class Members implements Audience {

    private final Map<Long, Map<Long, Set<Long>>> coming = new ConcurrentHashMap<>();
    private final AtomicBoolean failing = new AtomicBoolean();

    void come(Meeting meeting, long user, Long... items) {
        coming.computeIfAbsent(meeting.id(), id -> new ConcurrentHashMap<>()).put(user, Set.of(items));
    }

    void stayAway(Meeting meeting, long user) {
        of(meeting).remove(user);
    }

    /** The next question who is owed a message ends in an error. */
    void failOnce() {
        failing.set(true);
    }

    private Map<Long, Set<Long>> of(Meeting meeting) {
        return coming.getOrDefault(meeting.id(), Map.of());
    }

    @Override
    public String name() {
        return "members";
    }

    @Override
    public String label(Language language) {
        return language == Language.FRENCH ? "celles et ceux qui viennent" : "those who come";
    }

    @Override
    public List<Long> owed(Meeting meeting) {
        if (failing.getAndSet(false)) {
            throw new IllegalStateException("As told to");
        }
        return of(meeting).keySet().stream().sorted().toList();
    }

    @Override
    public boolean stillOwed(Meeting meeting, long user) {
        return of(meeting).containsKey(user);
    }

    @Override
    public Set<Long> choices(Meeting meeting, long user) {
        return of(meeting).getOrDefault(user, Set.of());
    }

    @Override
    public String figures(Meeting meeting, Language language) {
        return "On compte " + of(meeting).size() + " personnes.";
    }

    @Override
    public Set<Long> concernedBy(Meeting meeting, Collection<Long> items) {
        Set<Long> users = new HashSet<>();
        of(meeting).forEach((user, chosen) -> {
            if (chosen.stream().anyMatch(items::contains)) {
                users.add(user);
            }
        });
        return users;
    }

    @Override
    public List<ReadyStep> ladder() {
        return List.of(ReadyStep.onTheEve());
    }
}
