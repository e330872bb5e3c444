package app.convive.meeting;

/** What an agenda item is, as far as its words tell: questions ask for "the meals" or "the workshops". */
public enum ItemKind {
    ARRIVAL,
    BREAK,
    MEAL,
    PLENARY,
    SESSION,
    SOCIAL,
    VISIT,
    WORKSHOP,
    OTHER
}
