package app.convive.network.chat;

import app.convive.delivery.Delivery;
import app.convive.delivery.DeliveryBlocked;
import app.convive.delivery.DeliveryFailed;
import app.convive.delivery.DeliveryReason;
import app.convive.delivery.DeliverySkipped;
import app.convive.delivery.DirectMessagesPaused;
import app.convive.network.LogLine;
import app.convive.network.OrganisersLog;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes what could not be delivered into the organisers' log, in the transaction that marks it. */
@Component
class DeliveryTroubles {

    private final OrganisersLog log;
    private final TroubleLines lines;

    DeliveryTroubles(OrganisersLog log, TroubleLines lines) {
        this.log = log;
        this.lines = lines;
    }

    @EventListener
    void on(DeliveryFailed failed) {
        write(failed.delivery(), failed.reason(), null);
    }

    @EventListener
    void on(DeliveryBlocked blocked) {
        write(blocked.delivery(), blocked.reason(), blocked.detail());
    }

    @EventListener
    void on(DeliverySkipped skipped) {
        write(skipped.delivery(), skipped.reason(), null);
    }

    @EventListener
    void on(DirectMessagesPaused paused) {
        log.write(paused.server(), lines.of(paused));
    }

    private void write(Delivery delivery, DeliveryReason reason, @Nullable String detail) {
        if (delivery.kind().equals(OrganisersLog.LETTER)) {
            // Posting about the posting would go on for ever.
            log.keep(delivery.server(), lines.ofLogItself(delivery));
            return;
        }
        LogLine line = lines.of(delivery, reason, detail);
        if (line != null) {
            log.write(delivery.server(), line);
        }
    }
}
