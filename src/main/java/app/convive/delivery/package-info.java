/**
 * Messages owed. What a feature owes is written into the ledger in the feature's own transaction; lanes carry it to
 * Discord, each message once and a channel's messages in order, and mark what became of it. The only outbox. Publishes
 * {@link app.convive.delivery.DeliveryFailed}, {@link app.convive.delivery.DeliveryBlocked},
 * {@link app.convive.delivery.DeliverySkipped} and {@link app.convive.delivery.DirectMessagesPaused}, in the transaction
 * that marks.
 */
@ApplicationModule(
        displayName = "Delivery",
        allowedDependencies = {"schedule", "discord", "discord :: chat"})
@NullMarked
package app.convive.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
