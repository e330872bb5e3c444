package app.convive.delivery;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The ledger of messages owed: what features write into it, take back, and ask of it. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Deliveries {

    private final Ledger ledger;
    private final OwedRows rows;
    private final LaneBell bell;

    Deliveries(Ledger ledger, OwedRows rows, LaneBell bell) {
        this.ledger = ledger;
        this.rows = rows;
        this.bell = bell;
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
        int added = rows.insert(owed);
        if (added > 0) {
            ringAfterCommit();
        }
        return added;
    }

    private void ringAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                bell.ring();
            }
        });
    }

    /** Takes back what is not sent yet of this subject, in all rounds; returns how many messages. */
    public int withdraw(String kind, String subject) {
        return ledger.withdraw(kind, subject);
    }

    /** Takes back what is not sent yet of this subject to this recipient, in all rounds. */
    public int withdraw(String kind, String subject, Recipient recipient) {
        return ledger.withdraw(kind, subject, Delivery.RecipientKind.of(recipient), recipient.id());
    }

    /** Whether any message has ever reached this recipient. */
    @Transactional(readOnly = true)
    public boolean reached(Recipient recipient) {
        return ledger.sent(Delivery.RecipientKind.of(recipient), recipient.id());
    }

    /** How many messages of this subject and round stand where. */
    @Transactional(readOnly = true)
    public Tally tally(String kind, String subject, int round) {
        return Tally.of(ledger.count(kind, subject, round));
    }

    /** How many people got the message of this subject. */
    @Transactional(readOnly = true)
    public long sentToPeople(String kind, String subject) {
        return ledger.sentToPeople(kind, subject);
    }

    /** The messages of this subject that failed, were skipped, or are owed with something in the way; oldest first. */
    @Transactional(readOnly = true)
    public List<Delivery> troubled(String kind, String subject) {
        return ledger.troubled(kind, subject);
    }

    /** The message of this subject that stands in a channel, the latest one; nothing while there is none. */
    @Transactional(readOnly = true)
    public Optional<Delivery> standing(String kind, String subject) {
        return ledger.standing(kind, subject).stream().findFirst();
    }

    /** Tries again at once what this server is owed and could not be sent, once somebody has mended the cause. */
    public void retry(long server) {
        if (ledger.retry(server) > 0) {
            ringAfterCommit();
        }
    }
}
