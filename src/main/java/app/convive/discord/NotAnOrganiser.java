package app.convive.discord;

/**
 * Somebody without the right tried what only organisers may do. Discord hides such commands from them, so it is rare;
 * whoever called gets the sentence that says so.
 */
public class NotAnOrganiser extends RuntimeException {

    public NotAnOrganiser(long user) {
        super("User " + user + " is not an organiser here");
    }
}
