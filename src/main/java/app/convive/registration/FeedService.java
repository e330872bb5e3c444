package app.convive.registration;

import app.convive.discord.Caller;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.LongFunction;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The secret address under which a calendar program follows somebody's own items: one a person and server. */
@Service
public class FeedService {

    /** The path of a calendar: its server, its secret. */
    public static final String PATH = "/agenda/{server}/{secret}.ics";

    private final CalendarFeeds feeds;
    private final SheetReader sheets;
    private final OwnCalendar calendars;
    private final PublicAddress address;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    FeedService(
            CalendarFeeds feeds,
            SheetReader sheets,
            OwnCalendar calendars,
            PublicAddress address,
            TransactionOperations transaction,
            InstantSource clock) {
        this.feeds = feeds;
        this.sheets = sheets;
        this.calendars = calendars;
        this.address = address;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The caller's link on the server of this meeting: a new one, unless there is one. */
    public FeedOutcome open(Caller caller, long meeting, long answer) {
        return onServerOf(caller, meeting, server -> made(server, caller.user(), answer, false));
    }

    /** A new link; the earlier one leads nowhere any more. Repeated, or older than the last one, it changes nothing. */
    public FeedOutcome renew(Caller caller, long meeting, long answer) {
        return onServerOf(caller, meeting, server -> made(server, caller.user(), answer, true));
    }

    /** The link leads nowhere any more. */
    public FeedOutcome revoke(Caller caller, long meeting) {
        return onServerOf(caller, meeting, server -> {
            feeds.deleteByServerIdAndUserId(server, caller.user());
            return new FeedOutcome.Gone();
        });
    }

    private FeedOutcome onServerOf(Caller caller, long meeting, LongFunction<FeedOutcome> act) {
        Optional<Long> server =
                sheets.of(caller, meeting).map(sheet -> sheet.meeting().server());
        if (server.isEmpty()) {
            return new FeedOutcome.Unknown();
        }
        try {
            return transaction.execute(status -> act.apply(server.get()));
        } catch (DataIntegrityViolationException sameMoment) {
            // Another click of the same person made theirs first; now it is there.
            return transaction.execute(status -> act.apply(server.get()));
        }
    }

    private FeedOutcome made(long server, long user, long answer, boolean anew) {
        if (!address.known()) {
            return new FeedOutcome.Unknown();
        }
        Optional<CalendarFeed> there = feeds.findByServerIdAndUserId(server, user);
        if (there.isPresent() && !(anew && there.get().isNews(answer))) {
            return new FeedOutcome.There(there.get().madeAt());
        }
        FeedToken token = FeedToken.fresh();
        Instant now = clock.instant();
        there.ifPresentOrElse(
                feed -> feed.renew(token, answer, now),
                () -> feeds.save(new CalendarFeed(server, user, token, answer, now)));
        return new FeedOutcome.Made(
                address.of(PATH.replace("{server}", Long.toString(server)).replace("{secret}", token.secret())));
    }

    /** What stands under an address now; nothing where it is none, or none any more. */
    public Optional<PublishedCalendar> read(long server, String secret) {
        if (!address.known()) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                transaction.execute(status -> feeds.findByServerIdAndTokenHash(server, new FeedToken(secret).hash())
                        .map(this::published)
                        .orElse(null)));
    }

    private PublishedCalendar published(CalendarFeed feed) {
        byte[] file = calendars.feed(feed.server(), feed.user());
        String fingerprint = FeedToken.sha256(file);
        feed.shows(fingerprint, clock.instant());
        return new PublishedCalendar(file, fingerprint, feed.changedAt());
    }
}
