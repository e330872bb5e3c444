package app.convive.delivery;

/** A message was not sent by a rule: {@link DeliveryReason#TOO_LATE} or {@link DeliveryReason#STOPPED}. */
public record DeliverySkipped(Delivery delivery, DeliveryReason reason) {}
