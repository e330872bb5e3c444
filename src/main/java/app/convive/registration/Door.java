package app.convive.registration;

import app.convive.discord.Caller;
import app.convive.network.People;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
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
        Optional<Attendance> found = attendances.lock(meeting, servers(caller));
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
        return attendances.findByMeetingIdAndServerIdIn(meeting, servers(caller));
    }

    /** The server of the call; in a direct message those in which the caller is known. */
    private Collection<Long> servers(Caller caller) {
        return caller.server() == null ? people.serversOf(caller.user()) : List.of(caller.server());
    }
}
