package app.convive.rehearsal.message;

/** Discord's message flags. */
public final class Flags {
    public static final int SUPPRESS_EMBEDS = 1 << 2;
    public static final int HAS_THREAD = 1 << 5;
    public static final int EPHEMERAL = 1 << 6;
    public static final int LOADING = 1 << 7;
    public static final int COMPONENTS_V2 = 1 << 15;

    private Flags() {}
}
