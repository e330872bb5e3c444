package app.convive.rehearsal.interaction;

/** Kinds of interaction, with Discord's numbers. */
public enum Kind {
    COMMAND(2),
    COMPONENT(3),
    AUTOCOMPLETE(4),
    MODAL(5);

    private final int number;

    Kind(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
