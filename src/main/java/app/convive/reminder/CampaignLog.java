package app.convive.reminder;

import app.convive.discord.Language;
import app.convive.discord.Languages;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.Meeting;
import app.convive.network.OrganisersLog;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells organisers what was not sent and why. */
@Component
class CampaignLog {

    private final OrganisersLog log;
    private final Languages languages;
    private final ReminderWords words;

    CampaignLog(OrganisersLog log, Languages languages, ReminderWords words) {
        this.log = log;
        this.languages = languages;
        this.words = words;
    }

    void cameTooLate(Meeting meeting, Step step) {
        log.write(
                meeting.server(),
                "step-late:" + step.id() + ":" + step.round(),
                words.cameTooLate(language(meeting), step, meeting));
    }

    void fellIntoThePast(Meeting meeting, int version, List<Step> steps) {
        log.write(
                meeting.server(),
                "steps-past:" + meeting.id() + ":" + version,
                words.fellIntoThePast(language(meeting), meeting, version, steps));
    }

    /** Without a word about whose they were; once an item. */
    void personalCameTooLate(Meeting meeting, AgendaItem item) {
        log.write(
                meeting.server(),
                "personal-late:" + item.id(),
                words.personalCameTooLate(language(meeting), meeting, item));
    }

    private Language language(Meeting meeting) {
        return languages.ofServer(meeting.server());
    }
}
