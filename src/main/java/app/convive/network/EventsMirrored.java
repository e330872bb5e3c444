package app.convive.network;

/**
 * Organisers decided whether meetings also stand among Discord's own events. Told in the transaction that saves it, also
 * when it was so before: to say it again is to ask for another try.
 */
public record EventsMirrored(long server, boolean on) {}
