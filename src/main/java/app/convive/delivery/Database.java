package app.convive.delivery;

import java.sql.DatabaseMetaData;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/** Which of the two databases this is, where it makes a difference. */
@Component
class Database {

    private final boolean postgresql;

    Database(DataSource dataSource) throws MetaDataAccessException {
        this.postgresql = "PostgreSQL"
                .equals(JdbcUtils.extractDatabaseMetaData(dataSource, DatabaseMetaData::getDatabaseProductName));
    }

    boolean isPostgresql() {
        return postgresql;
    }

    /** Whether other nodes may be at work; H2's file belongs to one process. */
    boolean isShared() {
        return postgresql;
    }
}
