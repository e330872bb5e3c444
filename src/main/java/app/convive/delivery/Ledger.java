package app.convive.delivery;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rows of {@link Delivery}. */
interface Ledger extends Repository<Delivery, Long> {

    @Modifying
    @Query("""
            update Delivery d set d.state = WITHDRAWN, d.reason = NO_LONGER_OWED
            where d.kind = :kind and d.subject = :subject and d.state = OWED""")
    int withdraw(String kind, String subject);

    @Modifying
    @Query("""
            update Delivery d set d.state = WITHDRAWN, d.reason = NO_LONGER_OWED
            where d.kind = :kind and d.subject = :subject and d.state = OWED
            and d.recipientKind = :recipientKind and d.recipientId = :recipientId""")
    int withdraw(String kind, String subject, Delivery.RecipientKind recipientKind, long recipientId);

    @Query("""
            select d.state as state, count(d) as messages from Delivery d
            where d.kind = :kind and d.subject = :subject and d.round = :round group by d.state""")
    List<StateCount> count(String kind, String subject, int round);

    @Query("""
            select d from Delivery d where d.kind = :kind and d.subject = :subject
            and (d.state in (FAILED, SKIPPED) or d.state = OWED and d.reason is not null) order by d.id""")
    List<Delivery> troubled(String kind, String subject);

    @Modifying
    @Query("update Delivery d set d.nextTryAt = null where d.serverId = :server and d.state = OWED")
    int retry(long server);

    /** How many messages stand in one state. */
    interface StateCount {
        DeliveryState getState();

        long getMessages();
    }
}
