package app.convive.rehearsal.world;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.jspecify.annotations.Nullable;

/** A person's membership of a server. */
public final class Member {
    private final Person person;
    private final Instant joinedAt;
    private final Set<String> roles = new CopyOnWriteArraySet<>();
    private volatile @Nullable String nick;

    Member(Person person, Instant joinedAt) {
        this.person = person;
        this.joinedAt = joinedAt;
    }

    public Person person() {
        return person;
    }

    public Instant joinedAt() {
        return joinedAt;
    }

    /** Ids of the roles, everyone's left out. */
    public Set<String> roles() {
        return roles;
    }

    public @Nullable String nick() {
        return nick;
    }

    public void call(@Nullable String newNick) {
        nick = newNick;
    }

    public void giveRoles(List<String> ids) {
        roles.retainAll(ids);
        roles.addAll(ids);
    }
}
