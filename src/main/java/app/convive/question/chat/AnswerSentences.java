package app.convive.question.chat;

import static app.convive.question.chat.QuestionTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Moments;
import app.convive.meeting.Agenda;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.chat.AgendaLines;
import app.convive.question.Answered;
import app.convive.question.PassedQuestion;
import app.convive.question.understanding.Field;
import app.convive.question.understanding.Reading;
import app.convive.question.understanding.Understanding;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The sentences of an answer. */
@Component
class AnswerSentences {

    static final int MOST_LINES = 12;

    private final InstantSource clock;
    private final KeptAnswers kept;

    AnswerSentences(InstantSource clock, KeptAnswers kept) {
        this.clock = clock;
        this.kept = kept;
    }

    String of(Language language, Answered answered) {
        PassedQuestion known = answered.kept();
        if (known == null) {
            return fromProgramme(language, answered);
        }
        String theirs = kept.of(language, answered.agenda().zone(), known);
        return answered.understanding() instanceof Understanding.Unclear
                ? theirs + "\n" + fromProgramme(language, answered)
                : theirs;
    }

    private String fromProgramme(Language language, Answered answered) {
        ZoneId zone = answered.agenda().zone();
        return switch (answered.understanding()) {
            case Understanding.Answer it ->
                it.items().isEmpty()
                        ? meeting(language, answered)
                        : answer(language, answered.agenda(), it.reading(), it.items());
            case Understanding.Unclear it -> TEXTS.say(language, "unclear", "list", unclear(language, it));
            case Understanding.NotInProgramme it -> notInProgramme(language, zone, it);
            case Understanding.TakingPart it ->
                TEXTS.say(language, "wish." + it.wish().name());
            case Understanding.Courtesy it -> TEXTS.say(language, it.thanks() ? "thanks" : "greeting");
            case Understanding.Silence it -> TEXTS.say(language, "not-understood");
        };
    }

    private static String meeting(Language language, Answered answered) {
        return TEXTS.say(
                language,
                answered.meeting().place() == null ? "meeting" : "meeting.place",
                "days",
                Moments.days(
                        language,
                        answered.meeting().firstDay(),
                        answered.meeting().lastDay()),
                "place",
                answered.meeting().place() == null
                        ? ""
                        : Markup.line(answered.meeting().place()));
    }

    private String answer(Language language, Agenda agenda, Reading reading, List<AgendaItem> items) {
        if (items.size() > 1) {
            return list(language, items);
        }
        AgendaItem item = items.getFirst();
        String place = item.place();
        String speaker = item.speaker();
        LocalDateTime end = item.endsAt();
        LocalDateTime start = item.startsAt();
        String sentence = switch (reading.field()) {
            case PLACE ->
                place == null ? "" : TEXTS.say(language, "place", "title", title(item), "place", Markup.line(place));
            case SPEAKER ->
                speaker == null
                        ? ""
                        : TEXTS.say(language, "speaker", "title", title(item), "speaker", Markup.line(speaker));
            case END ->
                end == null
                        ? ""
                        : TEXTS.say(language, "end", "title", title(item), "end", Moments.dayAndTime(language, end));
            case DURATION ->
                end == null || start == null
                        ? ""
                        : TEXTS.say(
                                language,
                                "duration",
                                "title",
                                title(item),
                                "duration",
                                duration(language, Duration.between(start, end)));
            case EXISTS, START, TITLE, LIST, COUNT, DAY, PRICE, DETAIL -> "";
        };
        String yes = reading.field() == Field.EXISTS ? TEXTS.say(language, "yes") + " " : "";
        return (sentence.isEmpty() ? "" : sentence + "\n")
                + yes
                + line(language, agenda.zone(), item)
                + beside(language, agenda, item);
    }

    private static String beside(Language language, Agenda agenda, AgendaItem item) {
        return Parallels.line(language, agenda, item).map(line -> "\n" + line).orElse("");
    }

    /** The whole of an item: when, until when, what, where; and in how long, while that is ahead. */
    private String line(Language language, ZoneId zone, AgendaItem item) {
        String when = Moments.day(language, item.day());
        LocalDateTime start = item.startsAt();
        boolean ahead = start != null && start.atZone(zone).toInstant().isAfter(clock.instant());
        String countdown = ahead && start != null
                ? " (" + Moments.relative(start.atZone(zone).toInstant()) + ")"
                : "";
        return TEXTS.say(
                        language,
                        "line",
                        "day",
                        when,
                        "item",
                        AgendaLines.in(language).item(item))
                + countdown;
    }

    private static String list(Language language, List<AgendaItem> items) {
        List<AgendaItem> shown = items.stream().limit(MOST_LINES).toList();
        AgendaLines lines = AgendaLines.in(language);
        List<LocalDate> days =
                shown.stream().map(AgendaItem::programmeDay).distinct().toList();
        String text = days.stream()
                .map(day -> "**" + Moments.day(language, day) + "**\n"
                        + shown.stream()
                                .filter(item -> item.programmeDay().equals(day))
                                .map(item -> "- " + lines.item(item))
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
        return shown.size() == items.size()
                ? text
                : text + "\n" + TEXTS.say(language, "more", "count", items.size() - shown.size());
    }

    private static String unclear(Language language, Understanding.Unclear unclear) {
        List<AgendaItem> all = unclear.choices().stream()
                .flatMap(Collection::stream)
                .distinct()
                .toList();
        return list(language, all);
    }

    private String notInProgramme(Language language, ZoneId zone, Understanding.NotInProgramme it) {
        if (it.items().isEmpty()) {
            return TEXTS.say(language, "not-in-programme");
        }
        String what = it.items().size() == 1 ? line(language, zone, it.items().getFirst()) : list(language, it.items());
        return TEXTS.say(language, "detail-not-given." + it.reading().field().name()) + "\n" + what;
    }

    private static String duration(Language language, Duration duration) {
        return TEXTS.say(
                language,
                duration.toMinutesPart() == 0
                        ? "duration.hours"
                        : duration.toHours() == 0 ? "duration.minutes" : "duration.both",
                "hours",
                duration.toHours(),
                "minutes",
                duration.toMinutesPart());
    }

    private static String title(AgendaItem item) {
        return Markup.line(Markup.shortened(item.title(), 150));
    }
}
