package app.convive.reminder;

import app.convive.meeting.AgendaItem;
import app.convive.meeting.Meeting;
import java.util.List;

/**
 * What a step has to say to one recipient, as things stand now.
 *
 * @param items the items to show: those that a person chose, else the whole programme; none in a channel
 * @param chosen whether they are a person's own
 * @param lines what audiences add, in Markdown: a person's own matters, or figures for everybody
 */
public record Announcement(
        Meeting meeting, Beginning beginning, List<AgendaItem> items, boolean chosen, List<String> lines) {}
