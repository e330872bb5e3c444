package app.convive.meeting.mirror;

import org.jspecify.annotations.Nullable;

/** What came of a look at Discord's events. */
public sealed interface MirrorOutcome {

    /** It is there, as wanted. */
    record Shown(long event) implements MirrorOutcome {}

    /** It is not there: taken away as wanted, or deleted by people. */
    record Gone() implements MirrorOutcome {}

    /** Not done, and nothing was changed on Discord. */
    record Hindered(Hindrance hindrance, @Nullable String detail) implements MirrorOutcome {}

    /** The answer was lost: nobody knows whether it was done. */
    record Unknown(String detail) implements MirrorOutcome {}

    /** What is in the way. */
    enum Hindrance {
        /** The bot's role lacks a permission; the detail is its name. */
        NO_PERMISSION,
        /** A server holds 100 events at most. */
        FULL,
        /** Discord refuses what it was to show; trying the same again is useless. */
        REFUSED,
        /** No line to Discord, or the bot is not in the server now. */
        UNREACHABLE
    }
}
