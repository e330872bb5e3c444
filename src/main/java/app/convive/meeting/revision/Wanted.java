package app.convive.meeting.revision;

import app.convive.meeting.AgendaItem;
import org.jspecify.annotations.Nullable;

/**
 * An item of a new version, before it is known which published one it is.
 *
 * @param item with a negative id, by which its children name it
 * @param uid its identity in the calendar file that it comes from
 * @param meant an organiser has put it right by hand: what is absent in it is meant to be absent
 * @param apart an organiser has said that it is none of the published items
 */
public record Wanted(AgendaItem item, @Nullable String uid, boolean meant, boolean apart) {}
