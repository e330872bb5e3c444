package app.convive.registration;

import app.convive.discord.Caller;
import app.convive.network.People;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Opens a meeting to people of its server, as long as it can be answered. */
@Component
class Door {

    private final Attendances attendances;
    private final People people;
    private final InstantSource clock;

    Door(Attendances attendances, People people, InstantSource clock) {
        this.attendances = attendances;
        this.people = people;
        this.clock = clock;
    }

    /** Lets the caller act on a meeting, alone until the transaction ends, or says why not. */
    <O> O open(Caller caller, long meeting, Function<Attendance, O> act, Function<Refusal, O> refused) {
        Long server = caller.server();
        Optional<Attendance> found = server == null
                ? attendances.lock(meeting).filter(attendance -> isKnown(caller, attendance))
                : attendances.lock(meeting, server);
        if (found.isEmpty()) {
            return refused.apply(Refusal.UNKNOWN);
        }
        Attendance attendance = found.get();
        if (attendance.cancelled()) {
            return refused.apply(Refusal.CANCELLED);
        }
        return attendance.over(clock.instant()) ? refused.apply(Refusal.OVER) : act.apply(attendance);
    }

    /** The same for looking. */
    Optional<Attendance> look(Caller caller, long meeting) {
        Long server = caller.server();
        return server == null
                ? attendances.findById(meeting).filter(attendance -> isKnown(caller, attendance))
                : attendances.findByMeetingIdAndServerId(meeting, server);
    }

    /** A direct message names no server: it reaches the meetings of those in which the caller is known. */
    private boolean isKnown(Caller caller, Attendance attendance) {
        return people.serversOf(caller.user()).contains(attendance.server());
    }
}
