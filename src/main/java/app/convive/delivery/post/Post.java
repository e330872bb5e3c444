package app.convive.delivery.post;

/** The way out to Discord. */
public interface Post {

    /** Whether there is a line at all. */
    boolean open();

    /**
     * Tries once to hand the message over, waiting as long as Discord's limits demand. Never throws: what went wrong is an
     * outcome.
     */
    Outcome send(Parcel parcel);
}
