package app.convive.question;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts the questions that the programme did not answer; what they were is not kept. */
@Component
public class Unanswered {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    Unanswered(JdbcTemplate jdbc, PlatformTransactionManager manager) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(manager);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** One more, in a transaction of its own. */
    public void add(long meeting) {
        if (!raise(meeting)) {
            try {
                transaction.executeWithoutResult(status ->
                        jdbc.update("insert into unanswered_count (meeting_id, asked) values (?, 1)", meeting));
            } catch (DuplicateKeyException atTheSameMoment) {
                raise(meeting);
            }
        }
    }

    private boolean raise(long meeting) {
        return Boolean.TRUE.equals(transaction.execute(status ->
                jdbc.update("update unanswered_count set asked = asked + 1 where meeting_id = ?", meeting) == 1));
    }

    int count(long meeting) {
        return jdbc
                .queryForList("select asked from unanswered_count where meeting_id = ?", Integer.class, meeting)
                .stream()
                .findFirst()
                .orElse(0);
    }

    void forget(long meeting) {
        jdbc.update("delete from unanswered_count where meeting_id = ?", meeting);
    }
}
