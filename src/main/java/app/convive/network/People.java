package app.convive.network;

import app.convive.delivery.UniqueRows;
import app.convive.discord.Caller;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Who is known in which server, and under which name. */
@Service
@Transactional
public class People {

    /** Bounds the memory of who is known already; past it, it is simply begun anew. */
    private static final int REMEMBERED = 10_000;

    private final Persons persons;
    private final UniqueRows rows;
    private final InstantSource clock;
    private final Map<Key, String> known = new ConcurrentHashMap<>();

    People(Persons persons, UniqueRows rows, InstantSource clock) {
        this.persons = persons;
        this.rows = rows;
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
        Instant now = clock.instant();
        if (persons.seen(key.server, key.user, caller.name(), now) == 0) {
            rows.insert(
                    "insert into person (server_id, user_id, name, seen_at) values (?, ?, ?, ?)",
                    key.server,
                    key.user,
                    caller.name(),
                    now.atOffset(ZoneOffset.UTC));
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                remember(key, caller.name());
            }
        });
    }

    private void remember(Key key, String name) {
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        known.put(key, name);
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
