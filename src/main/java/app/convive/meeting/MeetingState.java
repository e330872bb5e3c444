package app.convive.meeting;

/** Whether a meeting takes place. */
enum MeetingState {
    PLANNED,
    CANCELLED
}
