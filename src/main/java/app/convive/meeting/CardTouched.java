package app.convive.meeting;

/**
 * Something that stands on a meeting's card may have changed. A hint, published in the changing transaction and heard
 * after its commit; when it is lost, the card is put right by the comparison at the next start or within minutes.
 */
public record CardTouched(long meeting) {}
