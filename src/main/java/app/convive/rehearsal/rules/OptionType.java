package app.convive.rehearsal.rules;

/** Discord's types of command option. */
public final class OptionType {
    public static final int SUBCOMMAND = 1;
    public static final int GROUP = 2;
    public static final int STRING = 3;
    public static final int INTEGER = 4;
    public static final int BOOLEAN = 5;
    public static final int USER = 6;
    public static final int CHANNEL = 7;
    public static final int ROLE = 8;
    public static final int MENTIONABLE = 9;
    public static final int NUMBER = 10;
    public static final int ATTACHMENT = 11;

    private OptionType() {}
}
