package app.convive.question;

import app.convive.delivery.UniqueRows;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts the questions that the programme did not answer; what they were is not kept. */
@Component
public class Unanswered {

    private final JdbcTemplate jdbc;
    private final UniqueRows rows;

    Unanswered(JdbcTemplate jdbc, UniqueRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** One more, in a transaction of its own. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void add(long meeting) {
        if (!raise(meeting)) {
            rows.insert("insert into unanswered_count (meeting_id, asked) values (?, 0)", meeting);
            raise(meeting);
        }
    }

    private boolean raise(long meeting) {
        return jdbc.update("update unanswered_count set asked = asked + 1 where meeting_id = ?", meeting) == 1;
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
