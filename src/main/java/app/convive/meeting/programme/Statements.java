package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a line that tells several hours into what happens at each. */
final class Statements {

    private final Phrases layout;
    private final Phrases clock;

    Statements(Vocabulary vocabulary) {
        layout = vocabulary.topic("layout");
        clock = vocabulary.topic("clock");
    }

    List<Statement> of(Reading reading) {
        List<TimeMention> times = reading.times();
        return reading.leading() == times.getFirst() ? hourFirst(reading, times) : hourLast(reading, times);
    }

    /** «6h20 : au lycée. 6h30 : départ»: each hour that opens a clause opens a statement. */
    private List<Statement> hourFirst(Reading reading, List<TimeMention> times) {
        List<Statement> statements = new ArrayList<>();
        List<TimeMention> shared = new ArrayList<>(List.of(times.getFirst()));
        int from = end(reading, times.getFirst());
        for (int i = 1; i < times.size(); i++) {
            TimeMention time = times.get(i);
            int start = start(reading, time);
            String between = reading.text().substring(from, start);
            if (Edges.trimmed(between).isEmpty() || isAnd(between)) {
                shared.add(time);
                from = end(reading, time);
                continue;
            }
            Integer clause = clauseBefore(reading, from, time);
            if (opensClause(between) && !nextText(reading, times, i).isEmpty()) {
                add(statements, shared, between);
                shared = new ArrayList<>(List.of(time));
                from = end(reading, time);
            } else if (clause != null && time.start() != null) {
                add(statements, shared, reading.text().substring(from, clause));
                statements.add(new Statement(time, opened(reading.text().substring(clause, start)), true));
                shared = new ArrayList<>();
                from = end(reading, time);
            }
        }
        add(statements, shared, reading.text().substring(from));
        return statements;
    }

    private static void add(List<Statement> statements, List<TimeMention> times, String text) {
        for (TimeMention time : times) {
            statements.add(new Statement(time, Edges.trimmed(text), false));
        }
    }

    /** «rendez-vous à 22h30 pour une mise en route à 23h»: each hour ends a statement. */
    private List<Statement> hourLast(Reading reading, List<TimeMention> times) {
        List<Statement> statements = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < times.size(); i++) {
            TimeMention time = times.get(i);
            String before = reading.text().substring(from, start(reading, time));
            boolean last = i == times.size() - 1;
            String after = last ? Edges.trimmed(reading.text().substring(end(reading, time))) : "";
            String text = i == 0 ? Edges.trimmed(before) : opened(before);
            if (!after.isEmpty()) {
                text = text.isEmpty() ? after : text + " " + after;
            }
            if (!text.isEmpty()) {
                statements.add(new Statement(time, text, i > 0));
            }
            from = end(reading, time);
        }
        return statements;
    }

    private static boolean opensClause(String between) {
        String text = between.stripTrailing();
        if (text.isEmpty()) {
            return true;
        }
        char last = text.charAt(text.length() - 1);
        return ".;,/|•·–—!?)\t►→➡".indexOf(last) >= 0
                || last == '-' && text.length() > 1 && Character.isWhitespace(text.charAt(text.length() - 2))
                || between.endsWith("   ");
    }

    private static String nextText(Reading reading, List<TimeMention> times, int index) {
        int to = index + 1 < times.size()
                ? start(reading, times.get(index + 1))
                : reading.text().length();
        return Edges.trimmed(reading.text().substring(end(reading, times.get(index)), to));
    }

    /** Offset of the connecting words («suivi de», «puis») that lead to an hour, if any do. */
    private @Nullable Integer clauseBefore(Reading reading, int from, TimeMention time) {
        Tokens tokens = reading.tokens();
        for (int i = time.from() - 1; i >= 0 && tokens.at(i).start() >= from; i--) {
            String sign = tokens.at(i).text();
            if (sign.equals(".") || sign.equals(";")) {
                return null;
            }
            Phrases.Match match = layout.at(tokens, i);
            if (match != null
                    && match.key().equals("connector")
                    && match.to() < time.from()
                    && tokens.at(i).length() > 2) {
                return tokens.at(i).start();
            }
        }
        return null;
    }

    /** A clause without the small words that join it to the one before. */
    private String opened(String clause) {
        String text = Edges.trimmed(clause);
        for (int words = 0; words < 3; words++) {
            Tokens tokens = Tokens.of(text);
            Phrases.Match match = layout.at(tokens, 0);
            if (match == null
                    || !(match.key().equals("clause.open") || match.key().equals("connector"))
                    || match.to() >= tokens.size()) {
                return text;
            }
            text = text.substring(tokens.at(match.to()).start());
        }
        return text;
    }

    private boolean isAnd(String between) {
        Tokens tokens = Tokens.of(Edges.trimmed(between));
        return tokens.size() == 1 && clock.is("and", tokens, 0);
    }

    private static int start(Reading reading, TimeMention time) {
        return reading.tokens().at(time.from()).start();
    }

    private static int end(Reading reading, TimeMention time) {
        return reading.tokens().at(time.to() - 1).end();
    }
}
