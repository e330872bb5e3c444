package app.convive.meeting.chat;

import app.convive.meeting.mirror.EventWish;
import app.convive.meeting.mirror.MirrorOutcome;
import app.convive.meeting.mirror.MirrorRows;
import app.convive.meeting.mirror.MirrorTurn;
import app.convive.schedule.Due;
import app.convive.schedule.DueWork;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings Discord's events up to date, one meeting at a time; no transaction is open while Discord is spoken to. */
@Component
class EventMirror implements DueWork {

    private final MirrorRows rows;
    private final NativeEvents events;

    EventMirror(MirrorRows rows, NativeEvents events) {
        this.rows = rows;
        this.events = events;
    }

    @Override
    public String handler() {
        return MirrorRows.HANDLER;
    }

    @Override
    public void run(String key) {
        rows.take(Long.parseLong(key)).ifPresent(turn -> rows.settle(turn, look(turn)));
    }

    private MirrorOutcome look(MirrorTurn turn) {
        EventWish wish = turn.wish();
        return wish == null
                ? events.withdraw(turn.server(), turn.event(), turn.marker(), turn.calledOff())
                : events.show(turn.server(), turn.event(), turn.uncertain(), wish);
    }

    @Override
    public List<Due> dueBy(Instant moment) {
        return rows.dueBy(moment);
    }

    /** Nothing that anybody planned. */
    @Override
    public @Nullable String label(String key, Locale locale) {
        return null;
    }
}
