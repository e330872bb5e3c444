package app.convive.discord.chat;

import java.util.List;

/**
 * A component's custom id: a short verb and the ids of what it is about, {@code join:12:3}. What follows a {@code ~} is
 * the stamp of the delivery that carried it and means nothing to the handler.
 */
public record ComponentId(String verb, List<String> arguments) {

    /** Separates the id from the stamp of a delivery. */
    public static final char STAMP = '~';

    public ComponentId {
        arguments = List.copyOf(arguments);
    }

    /** Writes a custom id. */
    public static String of(String verb, Object... arguments) {
        StringBuilder id = new StringBuilder(verb);
        for (Object argument : arguments) {
            id.append(':').append(argument);
        }
        return id.toString();
    }

    /** Reads a custom id. */
    public static ComponentId parse(String customId) {
        int stamp = customId.indexOf(STAMP);
        String plain = stamp < 0 ? customId : customId.substring(0, stamp);
        List<String> parts = List.of(plain.split(":", -1));
        return new ComponentId(parts.getFirst(), parts.subList(1, parts.size()));
    }

    /** The first argument, as the id that it is. */
    public long entity() {
        return number(0);
    }

    /** An argument that is an id. */
    public long number(int index) {
        return Long.parseLong(arguments.get(index));
    }

    public String text(int index) {
        return arguments.get(index);
    }
}
