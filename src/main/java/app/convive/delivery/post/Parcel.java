package app.convive.delivery.post;

import app.convive.delivery.DeliveryReason;
import app.convive.delivery.Recipient;
import java.time.Instant;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.jspecify.annotations.Nullable;

/**
 * A message ready to go.
 *
 * @param delivery the row's id, by which the message is known again
 * @param server on whose behalf it goes
 * @param uncertainSince when, by the system's clock, an earlier attempt was made of which nobody knows whether it came
 *     through; absent if there was none
 * @param against why it must not be sent any more if it has not come through
 */
public record Parcel(
        long delivery,
        long server,
        Recipient recipient,
        MessageCreateData content,
        @Nullable Instant uncertainSince,
        @Nullable DeliveryReason against) {}
