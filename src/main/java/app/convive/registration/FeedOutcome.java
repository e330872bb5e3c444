package app.convive.registration;

import java.time.Instant;

/** What became of a wish about one's calendar link. */
public sealed interface FeedOutcome {

    /** A new address, said this once: it is not kept. */
    record Made(String address) implements FeedOutcome {}

    /** There is one since then; it cannot be shown again. */
    record There(Instant since) implements FeedOutcome {}

    /** There is none any more, or never was. */
    record Gone() implements FeedOutcome {}

    /** This installation gives out no links, or the meeting is none of the caller's. */
    record Unknown() implements FeedOutcome {}
}
