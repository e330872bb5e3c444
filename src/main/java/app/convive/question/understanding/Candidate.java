package app.convive.question.understanding;

import app.convive.meeting.AgendaItem;

/**
 * An item that the words could mean.
 *
 * @param score how much of what the words say it has: 1 for all of it
 */
public record Candidate(AgendaItem item, double score) {}
