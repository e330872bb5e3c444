package app.convive.theme;

import app.convive.meeting.Meeting;

/** A theme fills an open slot. Told in the transaction that adopts it. */
public record ThemeAdopted(Meeting meeting, ThemeProposal proposal) {}
