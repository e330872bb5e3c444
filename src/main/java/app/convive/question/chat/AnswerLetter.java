package app.convive.question.chat;

import static app.convive.question.chat.QuestionTexts.TEXTS;

import app.convive.delivery.Delivery;
import app.convive.delivery.Letter;
import app.convive.delivery.Recipient;
import app.convive.delivery.Written;
import app.convive.discord.Language;
import app.convive.discord.Languages;
import app.convive.discord.text.Markup;
import app.convive.meeting.AgendaService;
import app.convive.meeting.Meeting;
import app.convive.question.AnsweringService;
import app.convive.question.PassedLookup;
import app.convive.question.PassedQuestion;
import app.convive.question.QuestionAsker;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings the organisers' answer to those who asked: in the channel where they did, else by direct message. */
@Component
class AnswerLetter implements Letter {

    /** Discord takes no more in the list of those whom a message may ping. */
    private static final int MOST_PINGS = 50;

    private final PassedLookup passed;
    private final AgendaService agendas;
    private final Languages languages;
    private final KeptAnswers kept;

    AnswerLetter(PassedLookup passed, AgendaService agendas, Languages languages, KeptAnswers kept) {
        this.passed = passed;
        this.agendas = agendas;
        this.languages = languages;
        this.kept = kept;
    }

    @Override
    public String kind() {
        return AnsweringService.LETTER;
    }

    @Override
    public Written write(Delivery delivery) {
        PassedQuestion question = passed.find(delivery.server(), Long.parseLong(delivery.subject()))
                .orElse(null);
        Meeting meeting = question == null
                ? null
                : agendas.meeting(delivery.server(), question.meeting()).orElse(null);
        if (question == null || meeting == null || question.revision() != delivery.round()) {
            return new Written.NoLongerOwed();
        }
        return switch (delivery.recipient()) {
            case Recipient.Channel channel -> inChannel(question, meeting, channel.id());
            case Recipient.Person person ->
                new Written.Message(new MessageCreateBuilder()
                        .setContent(text(languages.ofPerson(person.id(), delivery.server()), question, meeting))
                        .setAllowedMentions(Set.of())
                        .build());
        };
    }

    private Written inChannel(PassedQuestion question, Meeting meeting, long channel) {
        List<String> there = passed.askers(question).stream()
                .filter(asker -> asker.channel() != null && asker.channel() == channel)
                .map(QuestionAsker::user)
                .limit(MOST_PINGS)
                .map(String::valueOf)
                .toList();
        if (there.isEmpty()) {
            return new Written.NoLongerOwed();
        }
        String named = there.stream().map("<@%s>"::formatted).collect(Collectors.joining(" "));
        return new Written.Message(new MessageCreateBuilder()
                .setContent(named + "\n" + text(question.language(), question, meeting))
                .setAllowedMentions(Set.of())
                .mentionUsers(there)
                .build());
    }

    private String text(Language language, PassedQuestion question, Meeting meeting) {
        String head = question.answered()
                ? kept.of(language, meeting.zone(), question)
                : TEXTS.say(
                        language, "answer.withdrawn", "words", Markup.line(Markup.shortened(question.words(), 200)));
        return head + "\n"
                + TEXTS.say(language, "answer.meeting", "title", Markup.line(Markup.shortened(meeting.title(), 100)));
    }

    @Override
    public @Nullable String label(Delivery delivery, Language language) {
        return TEXTS.say(language, "answer.label");
    }
}
