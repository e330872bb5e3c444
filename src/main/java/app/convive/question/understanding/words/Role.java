package app.convive.question.understanding.words;

/** What a phrase does in a question. The values of each role stand in the vocabulary files. */
public enum Role {
    /** Asks for a field: START, PLACE, … */
    ASK,
    /** Asks only where nothing follows that it could join: «on mange ou ?». */
    LOOSE_ASK,
    /** Chooses only where nothing follows that it could join: «on fait quoi là ?». */
    LOOSE_PICK,
    /** A noun that names a field: it asks if nothing else does. */
    NOUN,
    /** A verb or noun that turns the question to a beginning or an end: BEGIN, END. */
    EDGE,
    /** Chooses among several: FIRST, LAST, NEXT, NOW, LEFT, OTHER. */
    PICK,
    /** A day of the week, 1 for Monday. */
    WEEKDAY,
    /** The same by a word so short that it can be another one: "mar", "jeu". */
    WEEKDAY_SHORT,
    /** A month, 1 for January. */
    MONTH,
    /** Days from today; TONIGHT and the like carry their part of the day after a blank. */
    RELATIVE,
    /** A part of the day. */
    PART,
    /** A moment told from now: its minutes, "in an hour"; IN for a word that a number of them follows. */
    AHEAD,
    /** AFTER, RIGHT_AFTER, BEFORE, RIGHT_BEFORE, BETWEEN, AND, FROM, UNTIL, AROUND, AT, DURING, THIS, WEEK. */
    RELATION,
    /** DAY, HOUR, MINUTE, WEEKEND, WEEK: words that give a number its sense. */
    UNIT,
    /** A place in an order, from 1. */
    ORDINAL,
    /** A number in words. */
    NUMBER,
    /** Between a word and its number: "round no. 3". */
    NUMBERING,
    /** AM, PM, HALF, QUARTER, QUARTER_TO, OCLOCK. */
    CLOCK,
    /** An idea that programmes and questions share, by its id in concepts.txt. */
    CONCEPT,
    /** In a title, joins two things that stand alike. */
    JOINT,
    /** In a title, what follows it is not the main thing. */
    PREPOSITION,
    /** In a title, what follows it, up to the next mark, only tells when or what not: «à la fin de», "except". */
    ASIDE,
    /** In a title, makes another thing of the word that follows it: «demi-finale», "semi-final". */
    HALF,
    /** In a title, who follows it gives the item: "by", «avec». */
    BY,
    /** The meeting as a whole: "the conference", «la journée». */
    SELF,
    /** Parts a thing from what is said of it: «le repas est végétarien». */
    COPULA,
    /** A common verb that hints at an idea ("go" at a departure) without naming it. */
    HINT,
    /** Somebody of the asker's, by the idea that tells who: «ma fille» runs with the girls. */
    KIN,
    /** Says nothing about an agenda. */
    PLAIN,
    /** Says next to nothing: "moment", "thing"; counts if the programme has the very word. */
    VAGUE,
    /** A sign about the talk itself: QUESTION, POLITE, YOU, MINE, PAST, SOMEBODY, IF, MISS, JOIN, NOT, SUGGEST. */
    SIGN,
    /** Taking part: what the asker wishes to do. */
    WISH,
    /** THANKS, HELLO, BYE, YES. */
    COURTESY
}
