package app.convive.registration;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what {@link Notices} owe; nothing where a later answer counts, or the row is gone. */
@Service
@Transactional(readOnly = true)
public class NoticeReader {

    private final Registrations registrations;
    private final Choices choices;
    private final Queue queue;

    NoticeReader(Registrations registrations, Choices choices, Queue queue) {
        this.registrations = registrations;
        this.choices = choices;
        this.queue = queue;
    }

    /** Of a notice about somebody's answer for a meeting. */
    public Optional<Notified> registration(String subject) {
        List<Long> ids = ids(subject);
        return registrations
                .findById(ids.getFirst())
                .filter(registration -> registration.answerId() == ids.getLast())
                .map(registration -> new Notified(
                        registration.meetingId(), null, registration.standing(), queue.rank(registration)));
    }

    /** Of a notice about an item that somebody chose. */
    public Optional<Notified> choice(String subject) {
        List<Long> ids = ids(subject);
        return choices.findById(ids.getFirst())
                .filter(choice -> choice.answerId() == ids.getLast())
                .map(choice ->
                        new Notified(choice.meetingId(), choice.itemId(), choice.standing(), queue.rank(choice)));
    }

    private static List<Long> ids(String subject) {
        int colon = subject.indexOf(':');
        return List.of(Long.valueOf(subject.substring(0, colon)), Long.valueOf(subject.substring(colon + 1)));
    }
}
