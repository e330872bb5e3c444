package app.convive.discord;

/** Where the line to Discord stands; what health reports. */
public enum ConnectionState {
    /** Not yet tried, or being tried. */
    CONNECTING(false),
    /** The session is there. */
    CONNECTED(true),
    /** The session is there, and Discord has not granted the text of messages. */
    CONNECTED_WITHOUT_MESSAGE_CONTENT(true),
    /** The session broke; it comes back by itself. */
    RECONNECTING(false),
    /** Discord refuses the token. Only a new one helps. */
    TOKEN_REFUSED(false),
    /** Discord refuses the session for another reason that trying again will not change. */
    REFUSED(false),
    /** Stopped on purpose. */
    STOPPED(false);

    private final boolean usable;

    ConnectionState(boolean usable) {
        this.usable = usable;
    }

    public boolean usable() {
        return usable;
    }
}
