package app.convive.delivery;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what is owed into the ledger, unless it is there. */
@Component
class OwedRows {

    private static final String INSERT = """
            insert into delivery (server_id, kind, subject, round, recipient_kind, recipient_id, answer, state, owed_at,
                not_before, due_at, late_after, when_late)
            values (?, ?, ?, ?, ?, ?, ?, 'OWED', ?, ?, ?, ?, ?)""";

    private final UniqueRows rows;
    private final InstantSource clock;

    OwedRows(UniqueRows rows, InstantSource clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Returns how many were not there yet. */
    int insert(Collection<Owed> owed) {
        Instant now = clock.instant();
        return rows.insertAll(
                INSERT, owed.stream().map(message -> row(message, now)).toList());
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
