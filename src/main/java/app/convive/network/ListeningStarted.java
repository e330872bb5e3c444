package app.convive.network;

/** From now on questions in this channel are answered without being addressed. Published in the deciding transaction. */
public record ListeningStarted(long server, long channel) {}
