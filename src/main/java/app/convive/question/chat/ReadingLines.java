package app.convive.question.chat;

import static app.convive.question.chat.QuestionTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Moments;
import app.convive.question.Answered;
import app.convive.question.understanding.Candidate;
import app.convive.question.understanding.Reading;
import app.convive.question.understanding.Understanding;
import app.convive.question.understanding.time.ClockRange;
import app.convive.question.understanding.time.Window;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.entities.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a question was understood, step by step, for organisers. */
@Component
class ReadingLines {

    private static final int MOST_CANDIDATES = 6;

    String of(Language language, String words, Answered answered) {
        Reading reading = answered.understanding().reading();
        List<String> lines = new ArrayList<>();
        lines.add(TEXTS.say(language, "why.words", "words", Markup.line(Markup.shortened(words, 200))));
        lines.add(TEXTS.say(
                language,
                "why.language",
                "language",
                Locale.of(reading.language().getLanguage()).getDisplayLanguage(language.locale())));
        lines.add(TEXTS.say(language, "why.window", "window", window(language, reading.window())));
        lines.add(TEXTS.say(language, "why.field", "field", TEXTS.say(language, "why.field." + reading.field())));
        lines.add(TEXTS.say(language, "why.topic", "topic", listed(language, reading.topic())));
        lines.add(TEXTS.say(language, "why.unknown", "words", listed(language, unknown(reading))));
        lines.add(candidates(language, reading.candidates()));
        lines.add(TEXTS.say(language, "why.decision." + decision(answered.understanding())));
        lines.add(TEXTS.say(
                language,
                "source",
                "title",
                Markup.line(Markup.shortened(answered.meeting().title(), 100)),
                "version",
                answered.agenda().version()));
        return Markup.shortened(String.join("\n", lines), Message.MAX_CONTENT_LENGTH);
    }

    private static List<String> unknown(Reading reading) {
        return reading.parts().stream()
                .filter(part -> part.taken() == Reading.Taken.UNKNOWN)
                .map(Reading.Part::words)
                .toList();
    }

    private static String listed(Language language, List<String> words) {
        return words.isEmpty()
                ? TEXTS.say(language, "why.nothing")
                : words.stream()
                        .map(word -> Markup.line(Markup.shortened(word, 60)))
                        .collect(Collectors.joining(", "));
    }

    private static String window(Language language, Window window) {
        List<String> parts = new ArrayList<>();
        window.days().forEach(day -> parts.add(Moments.day(language, day)));
        window.parts().forEach(part -> parts.add(TEXTS.say(language, "why.part." + part)));
        ClockRange clock = window.clock();
        if (clock != null) {
            parts.add(TEXTS.say(
                    language,
                    clock.isMoment() ? "why.clock.at" : "why.clock",
                    "from",
                    time(language, clock.from()),
                    "to",
                    time(language, clock.to())));
        }
        return parts.isEmpty() ? TEXTS.say(language, "why.window.open") : String.join(", ", parts);
    }

    private static String time(Language language, @Nullable LocalTime time) {
        return time == null ? "…" : Moments.time(language, time);
    }

    private static String candidates(Language language, List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return TEXTS.say(language, "why.candidates.none");
        }
        return TEXTS.say(language, "why.candidates") + "\n"
                + candidates.stream()
                        .limit(MOST_CANDIDATES)
                        .map(one -> TEXTS.say(
                                language,
                                "why.candidate",
                                "score",
                                (int) Math.round(one.score() * 100),
                                "day",
                                Moments.day(language, one.item().programmeDay()),
                                "title",
                                Markup.line(Markup.shortened(one.item().title(), 100))))
                        .collect(Collectors.joining("\n"));
    }

    private static String decision(Understanding understanding) {
        return switch (understanding) {
            case Understanding.Answer it -> "answer";
            case Understanding.Unclear it -> "unclear";
            case Understanding.NotInProgramme it -> it.items().isEmpty() ? "missing" : "detail";
            case Understanding.TakingPart it -> "wish";
            case Understanding.Courtesy it -> "courtesy";
            case Understanding.Silence it -> "silence";
        };
    }
}
