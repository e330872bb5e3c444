package app.convive.delivery;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes rows into the ledger without failing the transaction when one is there already, or comes in at the same moment
 * from another node. PostgreSQL gives up a transaction after a violated constraint and has a clause to avoid that; H2 has
 * no such clause and goes on.
 */
@Component
class OwedRows {

    private static final String INSERT = """
            insert into delivery (server_id, kind, subject, round, recipient_kind, recipient_id, answer, state, owed_at,
                not_before, due_at, late_after, when_late)
            values (?, ?, ?, ?, ?, ?, ?, 'OWED', ?, ?, ?, ?, ?)""";

    private final JdbcTemplate jdbc;
    private final InstantSource clock;
    private final Database database;

    OwedRows(JdbcTemplate jdbc, InstantSource clock, Database database) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.database = database;
    }

    /** Returns how many were not there yet. */
    int insert(Collection<Owed> owed) {
        Instant now = clock.instant();
        List<@Nullable Object[]> rows =
                owed.stream().map(message -> row(message, now)).toList();
        if (database.isPostgresql()) {
            return Arrays.stream(jdbc.batchUpdate(INSERT + " on conflict on constraint delivery_once do nothing", rows))
                    .sum();
        }
        return rows.stream().mapToInt(this::insertUnlessThere).sum();
    }

    private int insertUnlessThere(@Nullable Object[] row) {
        try {
            return jdbc.update(INSERT, row);
        } catch (DuplicateKeyException there) {
            return 0;
        }
    }

    private static @Nullable Object[] row(Owed owed, Instant now) {
        Instant notBefore = Objects.requireNonNullElse(owed.notBefore(), now);
        return new @Nullable Object[] {
            owed.server(),
            owed.kind(),
            owed.subject(),
            owed.round(),
            Delivery.RecipientKind.of(owed.recipient()).name(),
            owed.recipient().id(),
            owed.answer(),
            column(now),
            column(notBefore),
            column(notBefore),
            column(owed.lateAfter()),
            owed.whenLate().name()
        };
    }

    private static @Nullable OffsetDateTime column(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
