package app.convive.reminder;

import app.convive.discord.Language;
import app.convive.meeting.Meeting;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * People to whom a step of a campaign is addressed personally, as a feature knows them: those registered, say. A feature
 * offers it as a bean; steps keep its name. All is asked when it is needed and never kept: who is owed a message when
 * the step fires, what it says right before it is sent. Users are Discord's ids.
 */
public interface Audience {

    /** One per bean, at most 40 characters; stored, so it never changes. */
    String name();

    /** How organisers read it in the plan: «les personnes inscrites». */
    String label(Language language);

    /** Who is owed a message about this meeting now. Not those who only wait for a place. */
    List<Long> owed(Meeting meeting);

    /** Whether this user is still owed it, right before it is sent. */
    boolean stillOwed(Meeting meeting, long user);

    /** The items that this user chose; the reminder shows them with their times and places. Empty for all of them. */
    Set<Long> choices(Meeting meeting, long user);

    /**
     * What else this user should read in a reminder, in Markdown, user text in it already literal: «Vous êtes 2e sur la
     * liste d’attente du dîner.»
     */
    default List<String> lines(Meeting meeting, long user, Language language) {
        return List.of();
    }

    /**
     * Figures for everybody, one sentence: «13 personnes inscrites, il reste 7 places.» Empty for none. Read when the
     * message in the channel is sent.
     */
    default String figures(Meeting meeting, Language language) {
        return "";
    }

    /**
     * Who chose, or waits for, at least one of these items: they are told when it moves, goes or comes back. Asked in the
     * transaction that publishes the change, before other listeners hear of it; the items may be dropped ones.
     */
    Set<Long> concernedBy(Meeting meeting, Collection<Long> items);

    /**
     * Who comes to this meeting or waits for a place: they are told when its day, hour or place is another. Asked in the
     * transaction that publishes the change.
     */
    default Set<Long> concernedByMeeting(Meeting meeting) {
        return Set.copyOf(owed(meeting));
    }

    /** The steps that are planned for it when a meeting is confirmed, each a direct message. */
    default List<ReadyStep> ladder() {
        return List.of();
    }
}
