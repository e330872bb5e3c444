package app.convive.network;

/** Organisers read their log in this channel from now on. Published in the deciding transaction. */
public record LogChannelChosen(long server, long channel) {}
