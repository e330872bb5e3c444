package app.convive.rehearsal.message;

import java.util.List;

/** Whom a message pings. */
public record Pings(List<String> people, List<String> roles, boolean everyone) {
    public static final Pings NONE = new Pings(List.of(), List.of(), false);
}
