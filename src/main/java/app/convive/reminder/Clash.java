package app.convive.reminder;

import app.convive.meeting.AgendaItem;

/** An item that has changed is on at the same moment as another one that the same person has chosen. */
public record Clash(AgendaItem changed, AgendaItem other) {}
