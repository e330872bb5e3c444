package app.convive.meeting.programme.file;

/** Why a file cannot be imported; each has its words for the organiser, with what to do instead. */
public enum FileRefusal {
    /** Nothing stands in it. */
    EMPTY,
    /** It is larger than {@link ProgrammeFileReader#MOST_BYTES}. */
    TOO_LARGE,
    /** A PDF: its text can be copied and pasted. */
    PDF,
    /** A document of Word, LibreOffice Writer or the like. */
    DOCUMENT,
    /** A workbook of Excel, LibreOffice Calc or the like: it can be saved as CSV. */
    WORKBOOK,
    /** Slides. */
    SLIDES,
    /** A picture or a photo. */
    PICTURE,
    /** A sound or a film. */
    SOUND_OR_FILM,
    /** An archive of several files. */
    ARCHIVE,
    /** A mail as Outlook keeps it: it can be saved as EML. */
    OUTLOOK_MAIL,
    /** A notice that a mail could not be delivered or was read, without that mail. */
    MAIL_REPORT,
    /** A program, or bytes that no text has. */
    NOT_TEXT,
    /** A calendar without events: tasks, journals or busy times alone. */
    NO_EVENTS,
    /** A calendar whose events are all cancelled. */
    ALL_CANCELLED,
    /** A list of people: names, addresses, telephones. */
    PEOPLE,
    /** The answers to a poll about dates. */
    POLL,
    /** Text without any hour. */
    NO_TIMES,
    /** Text with hours, but nothing that looks like an item. */
    NO_ITEMS
}
