package app.convive.theme;

import app.convive.meeting.Agenda;
import app.convive.meeting.AgendaItem;
import java.util.List;

/** What became of something that was done with themes. */
public sealed interface ThemeOutcome {

    /** The proposal is there, with its card on its way. */
    record Proposed(ThemeProposal proposal) implements ThemeOutcome {}

    /** Somebody proposed the same before; it can be supported instead. */
    record SameTitle(ThemeProposal existing) implements ThemeOutcome {}

    /** The meeting has no slot whose theme is to be decided, or is over or cancelled. */
    record NothingOpen() implements ThemeOutcome {}

    /** Support was given, or was given before. */
    record Supported(ThemeProposal proposal, int supporters) implements ThemeOutcome {}

    /** Support was taken back, or there was none. */
    record Unsupported(ThemeProposal proposal, int supporters) implements ThemeOutcome {}

    /** The proposal's words were changed. */
    record Edited(ThemeProposal proposal) implements ThemeOutcome {}

    /** The proposal was taken back. */
    record Withdrawn(ThemeProposal proposal) implements ThemeOutcome {}

    /** The proposal fills a slot; these other slots are still open. */
    record Adopted(ThemeProposal proposal, Agenda agenda) implements ThemeOutcome {}

    /** Which of these slots it is to fill must be said first. */
    record WhichSlot(ThemeProposal proposal, List<AgendaItem> slots) implements ThemeOutcome {}

    /** The slot is open again, the proposal back among the others. */
    record Released(ThemeProposal proposal) implements ThemeOutcome {}

    /** It is adopted or was taken back, so this can no longer be done. */
    record Settled(ThemeProposal proposal) implements ThemeOutcome {}

    /** Only its author or an organiser may do this. */
    record NotYours(ThemeProposal proposal) implements ThemeOutcome {}

    /** There is no such proposal or meeting in this server any more. */
    record Unknown() implements ThemeOutcome {}
}
