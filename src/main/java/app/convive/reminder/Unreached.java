package app.convive.reminder;

import app.convive.delivery.Delivery;
import app.convive.delivery.DeliveryReason;
import app.convive.delivery.Recipient;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whom a direct message cannot reach, although a mention in the channel can. */
final class Unreached {

    private static final Set<DeliveryReason> WITHIN_REACH_OF_A_MENTION =
            EnumSet.of(DeliveryReason.DMS_CLOSED, DeliveryReason.DMS_PAUSED);

    private Unreached() {}

    static List<Long> among(List<Delivery> troubled) {
        return troubled.stream()
                .filter(delivery -> delivery.reason() != null && WITHIN_REACH_OF_A_MENTION.contains(delivery.reason()))
                .flatMap(delivery -> person(delivery.recipient()))
                .toList();
    }

    private static Stream<Long> person(Recipient recipient) {
        return recipient instanceof Recipient.Person person ? Stream.of(person.id()) : Stream.empty();
    }
}
