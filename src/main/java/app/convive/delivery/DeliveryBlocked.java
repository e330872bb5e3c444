package app.convive.delivery;

import org.jspecify.annotations.Nullable;

/**
 * A message stays owed since something is in its way that people can put right; said once per message and reason.
 *
 * @param detail what is missing, as Discord calls it (a permission's name), if it is known
 */
public record DeliveryBlocked(
        Delivery delivery, DeliveryReason reason, @Nullable String detail) {}
