package app.convive.discord;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: a Discord account, where it acts, and what Discord says that it may do there.
 *
 * @param user Discord's user id
 * @param server Discord's server id, absent in a direct message
 * @param name the name shown there; it is the user's own text
 * @param managesEvents holds Discord's Manage Events permission in the server
 * @param roles ids of the roles held in the server
 */
public record Caller(long user, @Nullable Long server, String name, boolean managesEvents, Set<Long> roles) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /**
     * The server, where the call can only come from one.
     *
     * @throws IllegalStateException in a direct message
     */
    public long serverId() {
        if (server == null) {
            throw new IllegalStateException("This call comes from a direct message");
        }
        return server;
    }
}
