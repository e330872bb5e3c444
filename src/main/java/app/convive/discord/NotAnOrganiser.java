package app.convive.discord;

import org.jspecify.annotations.Nullable;

/**
 * Somebody without the right tried what only organisers may do. Discord hides such commands from them, so it is rare;
 * whoever called gets the sentence that says so.
 */
public class NotAnOrganiser extends RuntimeException {

    private final transient @Nullable Long role;

    /** @param role id of the role whose holders organise in that server, where one was chosen */
    public NotAnOrganiser(long user, @Nullable Long role) {
        super("User " + user + " is not an organiser here");
        this.role = role;
    }

    /** Id of the role whose holders organise in that server, where one was chosen. */
    public @Nullable Long role() {
        return role;
    }
}
