package app.convive.delivery;

/** A message cannot be delivered and will not be tried again. */
public record DeliveryFailed(Delivery delivery, DeliveryReason reason) {}
