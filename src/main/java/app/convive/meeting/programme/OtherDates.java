package app.convive.meeting.programme;

import app.convive.meeting.programme.words.Vocabulary;
import java.time.LocalDate;
import java.util.List;

/** Leaves alone the dates that are not the gathering's: those of the past, of a day left for another, of the meeting after it. */
final class OtherDates {

    private final MovedDates moved;
    private final PastDates past;
    private final NextMeetings next;

    /** @param announcedOn the day on which the programme was announced, from which dates without a year are counted */
    OtherDates(Vocabulary vocabulary, LocalDate announcedOn) {
        ComingDates coming = new ComingDates(announcedOn);
        moved = new MovedDates(vocabulary);
        past = new PastDates(new Noise(vocabulary), new SoonDays(vocabulary), coming);
        next = new NextMeetings(vocabulary, coming);
    }

    /** The same lines, such dates taken for text. */
    List<Reading> without(List<Reading> lines) {
        return next.without(past.without(moved.without(lines)));
    }
}
