package app.convive.delivery;

/**
 * What a message that is kept true shows may have changed. A hint, published in the changing transaction and heard after
 * its commit; when it is lost, the message is put right by the comparison at the next connection or within minutes.
 */
public record LetterTouched(String kind, String subject) {}
