package app.convive.delivery;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Puts rows in unless their keys are taken, also when somebody else puts the same ones in at this very moment, and without
 * failing the transaction: for every room above. PostgreSQL gives up a transaction after a violated constraint and has a
 * clause to avoid that; H2 has no such clause and goes on.
 */
@Component
public class UniqueRows {

    private final JdbcTemplate jdbc;
    private final Database database;

    UniqueRows(JdbcTemplate jdbc, Database database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /** Runs the insert; false when the row was there. */
    public boolean insert(String insert, @Nullable Object... values) {
        return insertAll(insert, List.<@Nullable Object[]>of(values)) == 1;
    }

    /** Runs the insert for each row; returns how many were not there yet. */
    int insertAll(String insert, Collection<@Nullable Object[]> rows) {
        if (database.isPostgresql()) {
            return Arrays.stream(jdbc.batchUpdate(insert + " on conflict do nothing", List.copyOf(rows)))
                    .sum();
        }
        return rows.stream().mapToInt(row -> insertOne(insert, row)).sum();
    }

    private int insertOne(String insert, @Nullable Object[] row) {
        try {
            return jdbc.update(insert, row);
        } catch (DuplicateKeyException there) {
            return 0;
        }
    }
}
