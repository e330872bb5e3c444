package app.convive.meeting.programme.mention;

/** Something about time that a line says, between two of its tokens. */
public sealed interface Mention permits TimeMention, DayMention, DurationMention, PartMention {

    /** Index of the first token. */
    int from();

    /** Index after the last token. */
    int to();
}
