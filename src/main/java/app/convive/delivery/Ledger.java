package app.convive.delivery;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** The rows of {@link Delivery}. */
interface Ledger extends Repository<Delivery, Long> {

    /** Owed, due, in nobody's hand, and no earlier one to the same recipient waits. */
    String READY = """
            select d.id from Delivery d
            where d.state = OWED and d.dueAt <= :now and (d.leasedUntil is null or d.leasedUntil < :realTime)
            and not exists (select e.id from Delivery e where e.state = OWED and e.recipientKind = d.recipientKind
                and e.recipientId = d.recipientId and e.id < d.id and e.notBefore <= :now)
            """;

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
            select count(d) > 0 from Delivery d
            where d.state = SENT and d.recipientKind = :recipientKind and d.recipientId = :recipientId""")
    boolean sent(Delivery.RecipientKind recipientKind, long recipientId);

    @Query("""
            select d from Delivery d where d.kind = :kind and d.subject = :subject
            and (d.state in (FAILED, SKIPPED) or d.state = OWED and d.reason is not null) order by d.id""")
    List<Delivery> troubled(String kind, String subject);

    @Modifying
    @Query("""
            update Delivery d set d.dueAt = d.notBefore where d.serverId = :server and d.state = OWED""")
    int retry(long server);

    /** How many people got a message of this subject. */
    @Query("""
            select count(d) from Delivery d where d.kind = :kind and d.subject = :subject
            and d.recipientKind = PERSON and d.state = SENT""")
    long sentToPeople(String kind, String subject);

    /** How many messages this user got. */
    @Query("""
            select count(d) from Delivery d
            where d.recipientKind = PERSON and d.recipientId = :user and d.state = SENT""")
    long sentTo(long user);

    /** Takes back all that this user is still owed. */
    @Modifying
    @Query("""
            update Delivery d set d.state = WITHDRAWN, d.reason = NO_LONGER_OWED
            where d.recipientKind = PERSON and d.recipientId = :user and d.state = OWED""")
    void withdrawFrom(long user);

    /** Leaves of this user's messages that there was one to somebody: no user has a negative id, and each row its own. */
    @Modifying
    @Query("update Delivery d set d.recipientId = -d.id where d.recipientKind = PERSON and d.recipientId = :user")
    void makeAnonymous(long user);

    /** The row, locked; nothing if another node holds it at this moment. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
    @Query("select d from Delivery d where d.id = :id")
    Optional<Delivery> lockIfFree(long id);

    /** The row, locked, waiting for it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Delivery d where d.id = :id")
    Optional<Delivery> lock(long id);

    /**
     * Ids of messages to be sent now to channels and to people who have talked with the bot before: of each recipient the
     * first one, so that they arrive in order.
     */
    @Query(READY + """
             and (d.recipientKind = CHANNEL
                or exists (select c.userId from DirectChannel c where c.userId = d.recipientId))
            order by d.id""")
    List<Long> ready(Instant now, Instant realTime, Limit limit);

    /** The same for people with whom a conversation would have to be opened. */
    @Query(READY + """
             and d.recipientKind = PERSON
             and not exists (select c.userId from DirectChannel c where c.userId = d.recipientId)
            order by d.id""")
    List<Long> readyForStrangers(Instant now, Instant realTime, Limit limit);

    /** The moments up to this one at which something is to be sent. */
    @Query("""
            select distinct d.dueAt from Delivery d where d.state = OWED and d.dueAt <= :moment order by d.dueAt""")
    List<Instant> dueBy(Instant moment);

    /** What each server owes to people with whom a conversation would have to be opened. */
    @Query("""
            select d.serverId as server, count(d) as messages from Delivery d
            where d.state = OWED and d.recipientKind = PERSON and d.notBefore <= :now
            and not exists (select c.userId from DirectChannel c where c.userId = d.recipientId)
            group by d.serverId""")
    List<ServerCount> waitingForConversation(Instant now);

    /** Keeps in hand what is being sent; what has been booked meanwhile is in nobody's hand. */
    @Modifying
    @Query("""
            update Delivery d set d.leasedUntil = :until
            where d.id in :ids and d.state = OWED and d.leasedUntil is not null""")
    void keepInHand(Collection<Long> ids, Instant until);

    /** The messages of these kinds that stand in a channel and are kept true. */
    @Query(
            "select d from Delivery d where d.kind in :kinds and d.state = SENT and d.messageId is not null order by d.id")
    List<Delivery> standing(Collection<String> kinds);

    /** The same of one subject, the latest first. */
    @Query("""
            select d from Delivery d where d.kind = :kind and d.subject = :subject and d.state = SENT
            and d.messageId is not null order by d.round desc, d.id desc""")
    List<Delivery> standing(String kind, String subject);

    @Modifying
    @Query("update Delivery d set d.shown = :fingerprint where d.id = :id")
    void shows(long id, String fingerprint);

    /** The message is no longer there. */
    @Modifying
    @Query("update Delivery d set d.messageId = null where d.id = :id")
    void gone(long id);

    /** Frees what a node that is gone had in hand. */
    @Modifying
    @Query("""
            update Delivery d set d.leasedUntil = null, d.dueAt = d.notBefore
            where d.leasedUntil is not null and d.state = OWED""")
    void freeAll();

    /** How many messages one server owes. */
    interface ServerCount {
        long getServer();

        long getMessages();
    }

    /** How many messages stand in one state. */
    interface StateCount {
        DeliveryState getState();

        long getMessages();
    }
}
