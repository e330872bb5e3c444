package app.convive.network;

import app.convive.discord.Caller;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is known in which server, and under which name. */
@Service
@Transactional
public class People {

    /** Bounds the memory of who is known already; past it, it is simply begun anew. */
    private static final int REMEMBERED = 10_000;

    private final Persons persons;
    private final InstantSource clock;
    private final Map<Key, String> known = new ConcurrentHashMap<>();

    People(Persons persons, InstantSource clock) {
        this.persons = persons;
        this.clock = clock;
    }

    /** Remembers who acts in a server; costs nothing when nothing is new. */
    public void met(Caller caller) {
        if (caller.server() == null) {
            return;
        }
        Key key = new Key(caller.server(), caller.user());
        if (caller.name().equals(known.get(key))) {
            return;
        }
        persons.findByServerIdAndUserId(key.server, key.user)
                .ifPresentOrElse(
                        person -> person.seenAs(caller.name(), clock.instant()),
                        () -> persons.save(new Person(key.server, key.user, caller.name(), clock.instant())));
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        known.put(key, caller.name());
    }

    /** Names by user id; who is not known is left out. */
    @Transactional(readOnly = true)
    public Map<Long, String> names(long server, Collection<Long> users) {
        return persons.findByServerIdAndUserIdIn(server, users).stream()
                .collect(Collectors.toMap(Person::userId, Person::name));
    }

    /** Servers in which this user is known. */
    @Transactional(readOnly = true)
    public List<Long> serversOf(long user) {
        return persons.findByUserId(user).stream().map(Person::serverId).toList();
    }

    /** Forgets this user everywhere. */
    public void forget(long user) {
        persons.deleteByUserId(user);
        known.keySet().removeIf(key -> key.user == user);
    }

    private record Key(long server, long user) {}
}
