package app.convive.rehearsal.interaction;

/** What a first response may be, with Discord's numbers and the names of the control API. */
public enum Callback {
    MESSAGE(4),
    DEFERRED(5),
    DEFERRED_UPDATE(6),
    UPDATE(7),
    CHOICES(8),
    MODAL(9);

    private final int number;

    Callback(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
