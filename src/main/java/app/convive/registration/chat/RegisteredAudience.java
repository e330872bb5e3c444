package app.convive.registration.chat;

import static app.convive.registration.chat.RegistrationTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.meeting.Meeting;
import app.convive.registration.AttendanceReader;
import app.convive.registration.Figures;
import app.convive.registration.RegisteredPeople;
import app.convive.reminder.Audience;
import app.convive.reminder.ReadyStep;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Those who come are reminded; those who only wait for a place are not. */
@Component
class RegisteredAudience implements Audience {

    private static final String NAME = "registered";

    private final RegisteredPeople people;
    private final AttendanceReader attendance;

    RegisteredAudience(RegisteredPeople people, AttendanceReader attendance) {
        this.people = people;
        this.attendance = attendance;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String label(Language language) {
        return TEXTS.say(language, "audience.label");
    }

    @Override
    public List<Long> owed(Meeting meeting) {
        return people.coming(meeting.id());
    }

    @Override
    public boolean stillOwed(Meeting meeting, long user) {
        return people.comes(meeting.id(), user);
    }

    @Override
    public Set<Long> choices(Meeting meeting, long user) {
        return people.chosen(meeting.id(), user);
    }

    @Override
    public List<String> lines(Meeting meeting, long user, Language language) {
        return people.waitingFor(meeting, user).stream()
                .map(chosen -> TEXTS.say(
                        language,
                        "audience.waits",
                        "item",
                        RegistrationTexts.title(chosen.item()),
                        "rank",
                        chosen.rank()))
                .toList();
    }

    @Override
    public String figures(Meeting meeting, Language language) {
        return attendance.figures(meeting.id()).map(it -> figures(it, language)).orElse("");
    }

    private static String figures(Figures figures, Language language) {
        Integer left = figures.left();
        String key =
                left == null ? "audience.figures" : figures.full() ? "audience.figures.full" : "audience.figures.left";
        return TEXTS.say(language, key, "coming", figures.coming(), "left", left == null ? 0 : left);
    }

    @Override
    public Set<Long> concernedBy(Meeting meeting, Collection<Long> items) {
        return people.concernedBy(items);
    }

    @Override
    public Set<Long> concernedByMeeting(Meeting meeting) {
        return people.comingOrWaiting(meeting.id());
    }

    @Override
    public List<ReadyStep> ladder() {
        return List.of(ReadyStep.onTheEve());
    }
}
