package app.convive.question;

import app.convive.discord.Language;
import app.convive.discord.text.Texts;
import app.convive.network.PersonalChoice;
import app.convive.network.PersonalData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What the question room keeps about a person: questions passed to organisers, answers given, the wish not to be read. */
@Component
class QuestionData implements PersonalData {

    private static final Texts TEXTS = Texts.of("question");

    private final PassedQuestions questions;
    private final QuestionAskers askers;
    private final Listening listening;
    private final ApplicationEventPublisher events;

    QuestionData(
            PassedQuestions questions, QuestionAskers askers, Listening listening, ApplicationEventPublisher events) {
        this.questions = questions;
        this.askers = askers;
        this.listening = listening;
        this.events = events;
    }

    @Override
    public Map<String, List<String>> export(long user, Language language) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        put(
                kept,
                TEXTS.say(language, "data.asked"),
                questions.askedBy(user).stream()
                        .filter(question -> isFirst(question, user))
                        .map(PassedQuestion::words)
                        .toList());
        long joined = questions.askedBy(user).stream()
                .filter(question -> !isFirst(question, user))
                .count();
        put(
                kept,
                TEXTS.say(language, "data.joined"),
                joined == 0 ? List.of() : List.of(TEXTS.say(language, "data.joined.count", "count", joined)));
        put(
                kept,
                TEXTS.say(language, "data.answered"),
                questions.findByAnsweredByOrderById(user).stream()
                        .map(PassedQuestion::answer)
                        .filter(Objects::nonNull)
                        .toList());
        put(
                kept,
                TEXTS.say(language, "data.listening"),
                listening.stopped(user) ? List.of(TEXTS.say(language, "data.unheard")) : List.of());
        return kept;
    }

    /** The words are those of the first one who asked. */
    private boolean isFirst(PassedQuestion question, long user) {
        return askers.of(question.id()).stream().limit(1).anyMatch(asker -> asker.user() == user);
    }

    private static void put(Map<String, List<String>> kept, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            kept.put(heading, lines);
        }
    }

    /**
     * Questions that nobody else waits for go, unless they have an answer that serves others: then the words go. The wish
     * not to be read stays, since without it reading would begin again.
     */
    @Override
    public void erase(long user) {
        for (PassedQuestion question : questions.askedBy(user)) {
            if (isFirst(question, user)) {
                question.forgetWords();
            }
            boolean alone = askers.of(question.id()).size() == 1;
            if (alone && !question.answered()) {
                askers.deleteByQuestion(question.id());
                questions.delete(question);
            } else {
                events.publishEvent(new PassedTouched(question));
            }
        }
        askers.deleteByUser(user);
        questions.findByAnsweredByOrderById(user).forEach(PassedQuestion::forgetWhoAnswered);
    }

    @Override
    public List<PersonalChoice> choices(long user, Language language) {
        return List.of(
                listening.stopped(user)
                        ? new PersonalChoice(TEXTS.say(language, "listening.resume"), "listening-resume")
                        : new PersonalChoice(TEXTS.say(language, "listening.stop"), "listening-stop"));
    }
}
