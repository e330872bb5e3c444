package app.convive.reminder;

import app.convive.delivery.Delivery;
import app.convive.delivery.Letter;
import app.convive.delivery.Written;
import app.convive.meeting.Meeting;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** What is owed, and what its letters say now. */
@TestComponent
class Mail {

    /** What stands for a message that is no longer owed. */
    static final String NOTHING = "";

    private final EntityManager entities;
    private final List<Letter> letters;
    private final TransactionTemplate transaction;

    Mail(EntityManager entities, List<Letter> letters, TransactionTemplate transaction) {
        this.entities = entities;
        this.letters = letters;
        this.transaction = transaction;
    }

    /** The messages of this kind that are owed to this recipient, as they would be sent now. */
    List<String> texts(String kind, Meeting meeting, long recipient) {
        return written(kind, meeting, recipient).stream().map(Mail::text).toList();
    }

    private static String text(Written written) {
        return switch (written) {
            case Written.Message message -> message.content().getContent();
            case Written.NoLongerOwed over -> NOTHING;
        };
    }

    List<Written> written(String kind, Meeting meeting, long recipient) {
        return Objects.requireNonNull(transaction.execute(status -> entities.createQuery("""
                        select d from Delivery d where d.serverId = :server and d.kind = :kind
                        and d.recipientId = :recipient and d.state = OWED order by d.id""", Delivery.class)
                .setParameter("server", meeting.server())
                .setParameter("kind", kind)
                .setParameter("recipient", recipient)
                .getResultStream()
                .map(this::written)
                .toList()));
    }

    private Written written(Delivery delivery) {
        return letters.stream()
                .filter(it -> it.kind().equals(delivery.kind()))
                .findFirst()
                .orElseThrow()
                .write(delivery);
    }
}
