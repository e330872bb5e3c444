package app.convive.network;

import org.jspecify.annotations.Nullable;

/**
 * A line for the organisers' log.
 *
 * @param matter what it is about, at most 200 characters; the same matter is said once a server
 * @param user the person of whom it speaks, who may have it erased; nothing where it speaks of nobody
 * @param words the line in the server's language, user text in it already made literal
 */
public record LogLine(String matter, @Nullable Long user, String words) {

    /** A line that speaks of nobody in particular. */
    public static LogLine of(String matter, String words) {
        return new LogLine(matter, null, words);
    }

    /** A line that names or means this person. */
    public static LogLine about(long user, String matter, String words) {
        return new LogLine(matter, user, words);
    }
}
