package app.convive.question;

/** A question with the organisers is new, has a further asker, or another answer. Published in the changing transaction. */
public record PassedTouched(PassedQuestion question) {}
