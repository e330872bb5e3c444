package app.convive.network;

import java.sql.DatabaseMetaData;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Puts a row in unless its key is taken, also when somebody else puts the same one in at this very moment, and without
 * failing the transaction. PostgreSQL gives up a transaction after a violated constraint and has a clause to avoid that;
 * H2 has no such clause and goes on.
 */
@Component
class NewRows {

    private final JdbcTemplate jdbc;
    private final boolean hasConflictClause;

    NewRows(DataSource dataSource, JdbcTemplate jdbc) throws MetaDataAccessException {
        this.jdbc = jdbc;
        this.hasConflictClause = "PostgreSQL"
                .equals(JdbcUtils.extractDatabaseMetaData(dataSource, DatabaseMetaData::getDatabaseProductName));
    }

    /** Runs the insert; false when the row was there. */
    boolean insert(String insert, @Nullable Object... values) {
        if (hasConflictClause) {
            return jdbc.update(insert + " on conflict do nothing", values) == 1;
        }
        try {
            return jdbc.update(insert, values) == 1;
        } catch (DuplicateKeyException there) {
            return false;
        }
    }
}
