package app.convive.question.understanding;

import app.convive.meeting.Agenda;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a member wrote.
 *
 * @param addressed to Convive: by mention, in a DM, by command; otherwise overheard in a listening channel
 * @param askedAt local time in the meeting's zone
 * @param agenda the programme to answer from
 * @param previous what the same member asked and was answered just before, for «et vendredi ?»
 */
public record Asked(
        String words,
        boolean addressed,
        LocalDateTime askedAt,
        Agenda agenda,
        @Nullable Exchange previous) {}
