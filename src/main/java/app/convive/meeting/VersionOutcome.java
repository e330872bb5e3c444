package app.convive.meeting;

/** What became of the wish to take the last version back. */
public sealed interface VersionOutcome {

    /** A new version has the content of the one before it. */
    record TakenBack(Meeting meeting, int version, int restores) implements VersionOutcome {}

    /** It is not the last one any more: it was taken back before, or somebody has published another one since. */
    record NotTheLast(Meeting meeting) implements VersionOutcome {}

    /** The first version has none before it. */
    record TheFirst(Meeting meeting) implements VersionOutcome {}

    /** The meeting is cancelled and can no longer be changed. */
    record Cancelled(Meeting meeting) implements VersionOutcome {}

    /** There is no such meeting in this server any more. */
    record Unknown() implements VersionOutcome {}
}
