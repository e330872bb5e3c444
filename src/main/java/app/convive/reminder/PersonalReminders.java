package app.convive.reminder;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PersonalReminders extends JpaRepository<PersonalReminder, Long> {

    List<PersonalReminder> findByUserId(long userId);

    Optional<PersonalReminder> findByIdAndUserId(long id, long userId);

    Optional<PersonalReminder> findFirstByItemId(long itemId);

    @Query("select distinct r.meetingId from PersonalReminder r where r.timing.progress = PLANNED")
    List<Long> plannedMeetings();

    @Query("select count(r) from PersonalReminder r where r.userId = :user and r.timing.progress = PLANNED")
    int planned(long user);

    @Query("select r from PersonalReminder r where r.userId = :user and r.itemId = :item and r.timing.moment = :when")
    Optional<PersonalReminder> same(long user, long item, When when);

    @Query("select distinct r.userId from PersonalReminder r where r.itemId in :items")
    List<Long> usersOf(Collection<Long> items);

    /** Who still has a reminder of this meeting ahead, or had one of an item that may not be over. */
    @Query("""
            select distinct r.userId from PersonalReminder r
            where r.meetingId = :meeting and r.timing.progress in (PLANNED, FIRED)""")
    List<Long> waitingUsers(long meeting);

    @Query("select r.itemId from PersonalReminder r where r.userId = :user and r.meetingId = :meeting")
    List<Long> itemsOf(long user, long meeting);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from PersonalReminder r where r.meetingId = :meeting order by r.id")
    List<PersonalReminder> lockAll(long meeting);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select r from PersonalReminder r where r.itemId = :item and r.timing.progress = PLANNED
            and r.timing.dueAt <= :moment order by r.id""")
    List<PersonalReminder> lockDue(long item, Instant moment);

    /** Reminders of one item and moment are fired together. */
    @Query("""
            select r.itemId as item, r.timing.dueAt as at, count(r) as reminders from PersonalReminder r
            where r.timing.progress = PLANNED and r.timing.dueAt <= :moment group by r.itemId, r.timing.dueAt""")
    List<DueTogether> dueBy(Instant moment);

    /** How many reminders of one item share a moment. */
    interface DueTogether {
        long getItem();

        Instant getAt();

        long getReminders();
    }
}
