package app.convive.network;

import app.convive.discord.Caller;
import app.convive.discord.NotAnOrganiser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who organises: holders of Discord's Manage Events permission, and of the role that the server's settings name. */
@Service
public class Organisers {

    private final Servers servers;

    Organisers(Servers servers) {
        this.servers = servers;
    }

    /** Whether this caller organises in the server of the call; never in a direct message. */
    @Transactional(readOnly = true)
    public boolean include(Caller caller) {
        if (caller.server() == null) {
            return false;
        }
        if (caller.managesEvents()) {
            return true;
        }
        Long role = role(caller);
        return role != null && caller.roles().contains(role);
    }

    private @Nullable Long role(Caller caller) {
        return caller.server() == null
                ? null
                : servers.findById(caller.server()).map(Server::organiserRole).orElse(null);
    }

    /** @throws NotAnOrganiser when the caller does not organise */
    @Transactional(readOnly = true)
    public void check(Caller caller) {
        if (!include(caller)) {
            throw new NotAnOrganiser(caller.user(), role(caller));
        }
    }
}
