package app.convive.delivery;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of messages owed: what features write into it, take back, and ask of it. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Deliveries {

    private final Ledger ledger;
    private final OwedRows rows;

    Deliveries(Ledger ledger, OwedRows rows) {
        this.ledger = ledger;
        this.rows = rows;
    }

    /**
     * Owes a message, in the caller's transaction; the lanes take it up after the commit.
     *
     * @return false if the same message was owed before, whatever became of it
     */
    public boolean owe(Owed owed) {
        return owe(List.of(owed)) == 1;
    }

    /** Owes these messages; returns how many of them were not owed before. */
    public int owe(Collection<Owed> owed) {
        return rows.insert(owed);
    }

    /** Takes back what is not sent yet of this subject, in all rounds; returns how many messages. */
    public int withdraw(String kind, String subject) {
        return ledger.withdraw(kind, subject);
    }

    /** Takes back what is not sent yet of this subject to this recipient, in all rounds. */
    public int withdraw(String kind, String subject, Recipient recipient) {
        return ledger.withdraw(kind, subject, Delivery.RecipientKind.of(recipient), recipient.id());
    }

    /** How many messages of this subject and round stand where. */
    @Transactional(readOnly = true)
    public Tally tally(String kind, String subject, int round) {
        return Tally.of(ledger.count(kind, subject, round));
    }

    /** The messages of this subject that failed, were skipped, or are owed with something in the way; oldest first. */
    @Transactional(readOnly = true)
    public List<Delivery> troubled(String kind, String subject) {
        return ledger.troubled(kind, subject);
    }

    /** Tries again at once what this server is owed and waits for its next try, once somebody has mended the cause. */
    public void retry(long server) {
        ledger.retry(server);
    }
}
