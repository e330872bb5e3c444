package app.convive.reminder.chat;

import static app.convive.reminder.ReminderWords.TEXTS;

import app.convive.delivery.Delivery;
import app.convive.delivery.Letter;
import app.convive.delivery.Recipient;
import app.convive.delivery.Written;
import app.convive.discord.Language;
import app.convive.discord.Languages;
import app.convive.meeting.AgendaService;
import app.convive.meeting.Meeting;
import app.convive.meeting.chat.DaySheet;
import app.convive.reminder.News;
import app.convive.reminder.NewsService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a version of the programme has changed: for everybody in the channel, for one person what concerns them. */
@Component
class NewsLetter implements Letter {

    private final NewsService service;
    private final AgendaService agendas;
    private final Languages languages;
    private final DirectMessageFoot foot;

    NewsLetter(NewsService service, AgendaService agendas, Languages languages, DirectMessageFoot foot) {
        this.service = service;
        this.agendas = agendas;
        this.languages = languages;
        this.foot = foot;
    }

    @Override
    public String kind() {
        return NewsService.LETTER;
    }

    @Override
    public Written write(Delivery delivery) {
        Subject subject = Subject.parse(delivery.subject());
        Optional<Meeting> meeting = agendas.meeting(subject.meeting).filter(it -> !it.cancelled());
        Optional<News> news =
                meeting.map(it -> service.stillNew(it, subject.version)).filter(it -> !it.none());
        return news.isEmpty()
                ? new Written.NoLongerOwed()
                : new Written.Message(message(delivery, meeting.orElseThrow(), subject.version, news.get())
                        .setAllowedMentions(Set.of())
                        .build());
    }

    private MessageCreateBuilder message(Delivery delivery, Meeting meeting, int version, News news) {
        return switch (delivery.recipient()) {
            case Recipient.Channel channel -> {
                Language language = languages.ofServer(delivery.server());
                yield message(
                        language,
                        "news.channel",
                        meeting,
                        version,
                        NewsLines.of(language, news),
                        "",
                        List.of(programme(language, meeting)));
            }
            case Recipient.Person person -> {
                Language language = languages.ofPerson(person.id(), delivery.server());
                News own = service.concerning(meeting, news, person.id());
                List<String> lines = new ArrayList<>(NewsLines.of(language, own));
                service.clashes(meeting, own, person.id())
                        .forEach(clash -> lines.add(NewsLines.clash(language, clash)));
                yield message(
                        language,
                        own.whole() == null ? "news.personal" : "news.personal.whole",
                        meeting,
                        version,
                        lines,
                        foot.line(language, person.id()),
                        List.of(
                                SeenCommands.button(language, meeting.id(), version),
                                programme(language, meeting),
                                foot.button(language)));
            }
        };
    }

    private static MessageCreateBuilder message(
            Language language,
            String head,
            Meeting meeting,
            int version,
            List<String> lines,
            String tail,
            List<Button> buttons) {
        String announced = TEXTS.say(language, head, "title", Phrases.title(meeting), "version", version);
        return new MessageCreateBuilder()
                .setContent(LongText.fitting(announced, lines, tail, language))
                .setComponents(ActionRow.of(buttons));
    }

    private static Button programme(Language language, Meeting meeting) {
        return Button.secondary(DaySheet.opens(meeting.id()), TEXTS.say(language, "button.programme"));
    }

    @Override
    public @Nullable String label(Delivery delivery, Language language) {
        return agendas.meeting(Subject.parse(delivery.subject()).meeting)
                .map(meeting -> TEXTS.say(language, "news.label", "title", Phrases.title(meeting)))
                .orElse(null);
    }

    private record Subject(long meeting, int version) {

        static Subject parse(String subject) {
            int colon = subject.indexOf(':');
            return new Subject(
                    Long.parseLong(subject.substring(0, colon)), Integer.parseInt(subject.substring(colon + 1)));
        }
    }
}
