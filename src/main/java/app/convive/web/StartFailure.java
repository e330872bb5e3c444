package app.convive.web;

import app.convive.discord.StartRefused;
import java.net.BindException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Why the start failed, as the one line that an operator needs: what is wrong, and what to do. */
final class StartFailure {

    /** H2's own code for "database may be already in use". */
    private static final int H2_LOCKED = 90020;

    private static final int H2_TOO_NEW = 90048;

    private StartFailure() {}

    /** The line, or nothing for a failure that nobody foresaw. */
    static @Nullable String line(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String line = ofCause(cause);
            if (line != null) {
                return line;
            }
        }
        return null;
    }

    private static @Nullable String ofCause(Throwable cause) {
        if (cause instanceof StartRefused refused) {
            return refused.getMessage();
        }
        if (cause instanceof BindException) {
            return "The web port is taken by another program. Set server.port to a free one.";
        }
        if (cause instanceof SQLException database) {
            return ofDatabase(database);
        }
        if (cause.getClass().getName().startsWith("org.flywaydb.core.api.exception.FlywayValidateException")) {
            return "The database does not fit this version of Convive: it was written by a newer one, or a migration was "
                    + "changed. Start the version that wrote it, or restore a backup. (" + firstLine(cause) + ")";
        }
        return null;
    }

    private static @Nullable String ofDatabase(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (failure.getErrorCode() == H2_LOCKED) {
            return "The database file is in use by another process, most likely a Convive that still runs. Stop it first; "
                    + "it is unharmed.";
        }
        if (failure.getErrorCode() == H2_TOO_NEW) {
            return "The database file was written by a newer version. Start that version, or restore a backup.";
        }
        if (state.startsWith("08")) {
            return "The database cannot be reached. Check spring.datasource.url and that the database runs. ("
                    + firstLine(failure) + ")";
        }
        if (state.startsWith("28")) {
            return "The database refuses the user or password. Check spring.datasource.username and .password.";
        }
        if (state.equals("3D000")) {
            return "The database named in spring.datasource.url does not exist. Create it first.";
        }
        return null;
    }

    private static String firstLine(Throwable cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
}
