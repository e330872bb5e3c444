package app.convive.meeting.chat;

import static app.convive.meeting.chat.MeetingTexts.TEXTS;

import app.convive.discord.Caller;
import app.convive.discord.Language;
import app.convive.discord.chat.AttachedFiles;
import app.convive.discord.chat.ChatFeature;
import app.convive.discord.chat.ChatMenu;
import app.convive.discord.chat.ComponentId;
import app.convive.discord.chat.Fields;
import app.convive.discord.chat.ModalCall;
import app.convive.discord.chat.Option;
import app.convive.discord.chat.Reply;
import app.convive.discord.chat.SlashCall;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Texts;
import app.convive.meeting.Correction;
import app.convive.meeting.DraftOutcome;
import app.convive.meeting.DraftService;
import app.convive.meeting.Meeting;
import app.convive.meeting.programme.file.FileRefusal;
import app.convive.meeting.programme.file.ProgrammeFileReader;
import app.convive.network.Organisers;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.modals.Modal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code /reunion importer}: a pasted text or a file becomes a draft, which its author sees before anything is kept. */
@Component
class ImportCommand implements ChatFeature {

    static final String TEXT = "texte";
    static final int LONGEST_HEADING = 100;

    private static final String PASTED = "import-text";
    private static final String FILE = "fichier";
    private static final String TITLE = "titre";
    private static final String PLACE = "lieu";
    private static final String DATE = "date";
    private static final int LONGEST_DATE = 40;

    /** Stands in a form for a meeting of its own. */
    private static final long NONE = 0;

    private final DraftService drafts;
    private final DraftPreview preview;
    private final MeetingChoice meetings;
    private final DayFields days;
    private final Organisers organisers;

    ImportCommand(
            DraftService drafts, DraftPreview preview, MeetingChoice meetings, DayFields days, Organisers organisers) {
        this.drafts = drafts;
        this.preview = preview;
        this.meetings = meetings;
        this.days = days;
        this.organisers = organisers;
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }

    @Override
    public void declare(ChatMenu menu) {
        menu.slash("reunion importer", this::start)
                .opensModalWithout(FILE)
                .option(Option.file(FILE))
                .option(Option.text(TITLE).atMost(LONGEST_HEADING))
                .option(Option.text(PLACE).atMost(LONGEST_HEADING))
                .option(Option.text(DATE).atMost(LONGEST_DATE))
                .option(meetings.option());
        menu.modal(PASTED, this::pasted);
    }

    private Reply start(SlashCall call) {
        organisers.check(call.caller());
        Message.Attachment file = call.file(FILE);
        Optional<Meeting> meeting = meetings.chosen(call);
        if (meetings.misses(call)) {
            return Reply.privately(TEXTS.say(call.language(), "import.meeting.unknown"));
        }
        if (file == null) {
            return Reply.form(form(call, meeting));
        }
        if (file.getSize() > ProgrammeFileReader.MOST_BYTES) {
            DraftOutcome tooLarge = new DraftOutcome.FileRefused(FileRefusal.TOO_LARGE);
            return Reply.privately(preview.of(call.language(), tooLarge, "", ""));
        }
        byte[] content;
        try {
            content = AttachedFiles.read(file, ProgrammeFileReader.MOST_BYTES);
        } catch (IOException e) {
            return Reply.privately(
                    TEXTS.say(call.language(), "import.file.unread", "file", Markup.line(file.getFileName())));
        }
        String date = call.text(DATE);
        DraftOutcome outcome = drafts.openFile(
                call.caller(),
                call.channel(),
                call.id(),
                file.getFileName(),
                content,
                days.date(date).orElse(null),
                given(call.text(TITLE)),
                given(call.text(PLACE)));
        DraftOutcome opened =
                revising(call.caller(), outcome, meeting.map(Meeting::id).orElse(NONE));
        return Reply.privately(preview.of(call.language(), opened, dateNote(call.language(), date), ""));
    }

    /** The draft as a new version of the meeting that was named, if one was. */
    private DraftOutcome revising(Caller caller, DraftOutcome opened, long meeting) {
        return meeting != NONE && opened instanceof DraftOutcome.Shown shown
                ? drafts.correct(caller, shown.draft().id(), new Correction.Revises(meeting))
                : opened;
    }

    /** Says that a date was not understood; nothing where it was, or where none was given. */
    private String dateNote(Language language, @Nullable String date) {
        boolean unread = given(date) != null && days.date(date).isEmpty();
        return unread ? TEXTS.say(language, "import.date.unread", "date", Markup.line(String.valueOf(date))) : "";
    }

    private static Modal form(SlashCall call, Optional<Meeting> meeting) {
        Language language = call.language();
        return Modal.create(
                        ComponentId.of(PASTED, meeting.map(Meeting::id).orElse(NONE)),
                        TEXTS.say(language, "import.form"))
                .addComponents(
                        Fields.paragraph(TEXT, TEXTS.say(language, "import.form.text"), null, 4000),
                        Fields.line(TITLE, TEXTS.say(language, "import.form.title"), call.text(TITLE), LONGEST_HEADING),
                        Fields.line(PLACE, TEXTS.say(language, "import.form.place"), call.text(PLACE), LONGEST_HEADING),
                        Fields.line(DATE, TEXTS.say(language, "import.form.date"), call.text(DATE), LONGEST_DATE))
                .build();
    }

    private Reply pasted(ModalCall call) {
        return open(
                call.caller(),
                call.language(),
                call.channel(),
                call.id(),
                call.text(TEXT),
                call.text(TITLE),
                call.text(PLACE),
                call.text(DATE),
                call.component().arguments().isEmpty() ? NONE : call.entity());
    }

    private Reply open(
            Caller caller,
            Language language,
            long channel,
            long interaction,
            String text,
            @Nullable String title,
            @Nullable String place,
            @Nullable String date,
            long revised) {
        Optional<LocalDate> writtenOn = days.date(date);
        DraftOutcome outcome =
                drafts.open(caller, channel, interaction, text, writtenOn.orElse(null), given(title), given(place));
        return Reply.privately(
                preview.of(language, revising(caller, outcome, revised), dateNote(language, date), text));
    }

    private static @Nullable String given(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
