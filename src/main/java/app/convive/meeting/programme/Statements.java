package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.Clock;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Token;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a line that tells several hours into what happens at each. */
final class Statements {

    private static final int LONGEST_SUBJECT = 3;

    /** Letters of «et», which joins words as well. */
    private static final int JOIN = 2;

    /** The hour ends its sentence. */
    private static final Pattern STOP = Pattern.compile("[.!?]\\s");

    private final Phrases layout;

    private final Phrases clock;
    private final Phrases kinds;
    private final Clauses clauses;
    private final ClauseWords words;

    Statements(Vocabulary vocabulary) {
        layout = vocabulary.topic("layout");
        clock = vocabulary.topic("clock");
        kinds = vocabulary.topic("kinds");
        clauses = new Clauses(vocabulary);
        words = new ClauseWords(vocabulary);
    }

    List<Statement> of(Reading reading) {
        List<TimeMention> times = reading.times();
        if (HourRun.is(reading)) {
            return HourRun.of(reading);
        }
        boolean leads = times.getFirst().equals(reading.leading()) || clausesLead(reading);
        return leads ? hourFirst(reading, times) : hourWithin(reading, times);
    }

    /** Each hour of the line opens what happens then. */
    boolean hoursLead(Reading reading) {
        return clausesLead(reading) || HourRun.is(reading);
    }

    /** «AG dimanche 28 février : 9h30 accueil / 10h bilan / …»: signs stand before the hours, words behind them. */
    private static boolean clausesLead(Reading reading) {
        List<TimeMention> times = reading.times();
        int leading = 0;
        int from = 0;
        for (int i = 0; i < times.size(); i++) {
            String between =
                    reading.text().substring(from, reading.start(times.get(i))).stripTrailing();
            boolean sign = between.endsWith(":") || Sentences.opensClause(between);
            leading += sign && !Sentences.behindHour(reading, i).isEmpty() ? 1 : 0;
            from = reading.end(times.get(i));
        }
        return times.size() >= 3 && leading * 10 >= times.size() * 8;
    }

    /** «6h20 : au lycée. 6h30 : départ»: each hour that opens a clause opens a statement. */
    private List<Statement> hourFirst(Reading reading, List<TimeMention> times) {
        List<Statement> statements = new ArrayList<>();
        List<TimeMention> shared = new ArrayList<>(List.of(times.getFirst()));
        int from = reading.end(times.getFirst());
        String told = "";
        int duration = 0;
        for (int i = 1; i < times.size(); i++) {
            TimeMention time = times.get(i);
            int start = reading.start(time);
            String between = reading.text().substring(from, start);
            if (Edges.trimmed(between).isEmpty() || isAnd(between)) {
                int length = lengthOf(time, times.getFirst());
                duration = length > 0 ? length : duration;
                boolean ends = time.start() == null && shared.getLast().end() == null;
                if (ends) {
                    shared.set(shared.size() - 1, shared.getLast().until(time.end()));
                } else if (length == 0) {
                    shared.add(time);
                }
                from = reading.end(time);
                continue;
            }
            if (Sentences.inBracket(reading.text(), start) && !Sentences.inBracket(reading.text(), from)) {
                int length = lengthOf(time, times.getFirst());
                duration = length > 0 ? length : duration;
                boolean until = time.start() == null
                        && reading.tokens().at(time.from() - 1).is("(");
                if (until && !shared.isEmpty() && shared.getLast().end() == null) {
                    // «scones (till 11:30)»
                    shared.set(shared.size() - 1, shared.getLast().until(time.end()));
                }
                continue;
            }
            boolean endsIt = time.start() == null
                    && !shared.isEmpty()
                    && shared.getLast().end() == null;
            if (endsIt) {
                shared.set(shared.size() - 1, shared.getLast().until(time.end()));
                told = told + withoutSubject(between);
                from = reading.end(time);
                continue;
            }
            int sentence = ownSentence(reading, from, time, shared.isEmpty());
            if (sentence >= 0 && isLater(time, times.getFirst(), tells(reading, sentence))) {
                add(statements, shared, told + reading.text().substring(from, sentence), duration);
                told = "";
                statements.add(new Statement(time, words.opened(reading.text().substring(sentence, start)), 0, true));
                shared = new ArrayList<>();
                from = reading.end(time);
                continue;
            }
            Integer clause = clauses.before(reading, from, time);
            clause = clause == null ? clauses.last(reading, from, time) : clause;
            boolean joined = endsWithConnector(reading, time);
            if ((Sentences.opensClause(between) || joined)
                    && !Sentences.behindHour(reading, i).isEmpty()) {
                add(statements, shared, told + (joined ? ClauseWords.closed(between) : between), duration);
                told = "";
                shared = new ArrayList<>(List.of(time));
                from = reading.end(time);
            } else if (clauses.behindSign(reading, from, times, i) instanceof String what) {
                int sign = reading.text().lastIndexOf(';', start);
                add(statements, shared, told + reading.text().substring(from, sign), duration);
                statements.add(new Statement(time, what + " " + reading.after(time), 0, true));
                return statements;
            } else if (clause != null && time.start() != null) {
                add(statements, shared, told + reading.text().substring(from, clause), duration);
                told = "";
                statements.add(new Statement(time, words.opened(reading.text().substring(clause, start)), 0, true));
                shared = new ArrayList<>();
                from = reading.end(time);
            }
        }
        String rest = reading.text().substring(from);
        add(statements, shared, told + rest, duration);
        boolean apart = !rest.isEmpty() && ".!?;,".indexOf(rest.charAt(0)) >= 0;
        if (shared.isEmpty() && !apart && !Edges.trimmed(rest).isEmpty()) {
            // The remark behind «arrival about 6:30».
            Statement last = statements.removeLast();
            statements.add(new Statement(
                    last.time(), last.text() + " " + Edges.trimmed(rest), last.duration(), last.joined()));
        }
        return statements;
    }

    /** The «, and both» of «…, and both finish at noon». */
    private static String withoutSubject(String between) {
        int comma = between.lastIndexOf(',');
        String last = between.substring(comma + 1).strip();
        boolean brief = comma > 0 && !last.isEmpty() && last.split(" ").length <= LONGEST_SUBJECT;
        return brief && Character.isLowerCase(last.charAt(0)) ? between.substring(0, comma) : between;
    }

    /** «Back about 5pm.»: what the words there begin with happens. */
    private boolean tells(Reading reading, int from) {
        return kinds.at(reading.tokens(), reading.tokens().indexAt(from)) != null;
    }

    /**
     * "Doors 19:30" behind a concert at eight, «vers 16h30» behind a forum at three are remarks.
     *
     * @param tells its words name what happens, so that the hour may be about
     */
    private static boolean isLater(TimeMention time, TimeMention first, boolean tells) {
        Clock start = time.start();
        return start != null
                && first.start() != null
                && (tells || !time.approximate())
                && start.minutes() > first.start().minutes();
    }

    /**
     * Where the sentence begins that ends with this hour, behind the one of the hour before: «16h Tirage. Repas 18h-20h.»
     *
     * @param free the sentence before ended so too
     * @return -1 if there is none
     */
    private static int ownSentence(Reading reading, int from, TimeMention time, boolean free) {
        int start = reading.start(time);
        int sentence = Sentences.start(reading.text(), from, start);
        String behind = reading.text().substring(reading.end(time)).stripLeading();
        boolean ends = behind.isEmpty() || ".!".indexOf(behind.charAt(0)) >= 0;
        boolean tells = sentence > from
                && !Edges.trimmed(reading.text().substring(sentence, start)).isEmpty();
        return tells && (ends || free) ? sentence : -1;
    }

    /** «…, puis à 12h15 nous mangeons» */
    private boolean endsWithConnector(Reading reading, TimeMention time) {
        Phrases.Match match = layout.at(reading.tokens(), time.from() - 1);
        return match != null
                && (match.key().equals("connector") || match.key().equals("followed"))
                && (reading.tokens().at(time.from() - 1).length() > JOIN
                        || Sentences.opensByPreposition(reading, time));
    }

    private void add(List<Statement> statements, List<TimeMention> times, String text, int duration) {
        String title = words.withoutOf(Edges.trimmed(text));
        // «Place à la jeunesse» is a title, «débutera le concours» the rest of a sentence.
        boolean sentence = !title.isEmpty() && Character.isLowerCase(title.charAt(0));
        for (TimeMention time : times) {
            statements.add(new Statement(time, sentence ? words.told(title) : title, duration, false));
        }
    }

    /** The second hour of «12h30 : 1h30 …» is no hour but a length: it is short and lies before the first. */
    private static int lengthOf(TimeMention time, TimeMention first) {
        Clock start = time.start();
        boolean single = start != null && time.end() == null && start.style() == Clock.Style.UNIT;
        if (start == null || !single || first.start() == null || first.end() != null) {
            return 0;
        }
        boolean brief = start.minutes() > 0 && start.minutes() <= 4 * 60;
        return brief && start.minutes() < first.start().minutes() ? start.minutes() : 0;
    }

    /** «rendez-vous à 22h30 pour une mise en route à 23h»: a clause around each hour is a statement. */
    private List<Statement> hourWithin(Reading reading, List<TimeMention> times) {
        List<Statement> statements = new ArrayList<>();
        int from = clauseStart(reading, times.getFirst(), statements);
        for (int i = 0; i < times.size(); i++) {
            TimeMention time = times.get(i);
            int to = i + 1 < times.size()
                    ? clauseEnd(reading, reading.end(time), times.get(i + 1))
                    : Sentences.end(reading.text(), reading.end(time));
            String before = reading.text().substring(from, reading.start(time));
            String after = Edges.trimmed(reading.text().substring(reading.end(time), to));
            String text = words.withoutVerb(words.withoutJoin(i == 0 ? before : words.opened(before)));
            String happens = words.behindOpening(before, after);
            if (happens != null) {
                text = happens;
                after = "";
            } else if (words.follows(text)) {
                text = "";
                after = words.withoutOf(after);
            } else if (text.isEmpty()) {
                after = words.told(after);
            }
            if (closesBracket(reading, time) && text.indexOf('(') >= 0) {
                text += ") " + after;
            } else if (!after.isEmpty()) {
                text = text.isEmpty() ? after : text + sign(reading.tokens().at(time.to())) + after;
            }
            boolean joined = i > 0 && !statements.isEmpty() && isAnd(before);
            if (joined && after.startsWith("(") && time.start() != null) {
                shareAmong(statements, time, after);
                from = to;
                continue;
            }
            boolean endsLast = time.start() == null && !statements.isEmpty() && after.isEmpty();
            Statement last = endsLast ? statements.getLast() : null;
            if (last != null && last.time() != null && last.time().end() == null) {
                statements.set(
                        statements.size() - 1,
                        new Statement(last.time().until(time.end()), last.text(), last.duration(), last.joined()));
                from = to;
                continue;
            }
            boolean again = (text.isEmpty() || isAnd(text)) && !statements.isEmpty() && i > 0;
            String shared = again ? statements.getLast().text() : text;
            if (!shared.isEmpty()) {
                statements.add(new Statement(time, shared, 0, i > 0));
            }
            from = to;
        }
        return statements;
    }

    /** What parts the words before an hour from those behind it. */
    private static String sign(Token behind) {
        return behind.is(",") ? ", " : behind.is(":") ? " : " : " ";
    }

    /** «10h30, 11h30 et 13h30 (départ devant la grange)»: the bracket is about all these hours. */
    private static void shareAmong(List<Statement> statements, TimeMention time, String bracket) {
        String shared = statements.getLast().text();
        String whole = shared + " " + bracket;
        statements.replaceAll(each ->
                each.text().equals(shared) ? new Statement(each.time(), whole, each.duration(), each.joined()) : each);
        statements.add(new Statement(time, whole, 0, true));
    }

    /** «prayer (chapel, 7.45am) for all»: the hour is the last thing that a bracket says. */
    private static boolean closesBracket(Reading reading, TimeMention time) {
        return Sentences.inBracket(reading.text(), reading.start(time))
                && reading.tokens().at(time.to()).is(")")
                && !reading.tokens().at(time.from() - 1).is("(");
    }

    /** Where between two hours the first clause ends: at the end of a sentence, else at a sign, else at the first hour. */
    private int clauseEnd(Reading reading, int from, TimeMention next) {
        int to = reading.start(next);
        String between = reading.text().substring(from, to);
        int stop = STOP.matcher(between).lookingAt() ? 1 : Sentences.end(between, 0);
        if (stop < between.length()) {
            return from + stop;
        }
        if (next.start() == null && between.indexOf(',') == between.lastIndexOf(',')) {
            return to;
        }
        int closed = closedBracket(between);
        if (closed > 0) {
            return from + closed;
        }
        for (String sign : List.of(" (", ";", ",", " – ", " - ")) {
            int at = lastWithWords(between, sign);
            boolean remark = sign.equals(" (") && between.indexOf(')', Math.max(at, 0)) >= 0;
            if (at >= 0 && !remark) {
                return from + at + 1;
            }
        }
        Tokens tokens = reading.tokens();
        for (int i = tokens.indexAt(from); i < tokens.size() && tokens.at(i).start() < to; i++) {
            Phrases.Match match = layout.at(tokens, i);
            if (match != null && match.key().equals("connector")) {
                return tokens.at(i).start();
            }
        }
        return from;
    }

    /** The last such sign; the «,» right before the hour of «…, then the dance, from 9 pm» parts nothing. */
    private static int lastWithWords(String between, String sign) {
        int last = between.lastIndexOf(sign);
        boolean bare = last > 0 && Edges.trimmed(between.substring(last)).isEmpty();
        int before = bare ? between.lastIndexOf(sign, last - 1) : -1;
        return before >= 0 ? before : last;
    }

    /** Behind the bracket that a clause ends with, and the sign that follows it; 0 where there is none. */
    private static int closedBracket(String between) {
        int open = between.indexOf('(');
        int close = open < 0 ? -1 : between.indexOf(')', open);
        boolean ends = close > 0
                && close + 1 < between.length()
                && ",;".indexOf(between.charAt(close + 1)) >= 0
                && between.chars().skip(open).limit(close - open).noneMatch(Character::isDigit);
        return ends ? close + 1 : 0;
    }

    /** What stands before the first clause with an hour is a statement without one when a semicolon parts it. */
    private static int clauseStart(Reading reading, TimeMention first, List<Statement> statements) {
        int from = Sentences.start(reading.text(), 0, reading.start(first));
        if (Edges.trimmed(reading.text().substring(from, reading.start(first))).isEmpty()) {
            from = 0;
        }
        int semicolon = reading.text().lastIndexOf(';', reading.start(first));
        if (semicolon < from) {
            return from;
        }
        String untimed = Edges.trimmed(reading.text().substring(from, semicolon));
        if (!untimed.isEmpty()) {
            statements.add(new Statement(null, untimed, 0, false));
        }
        return semicolon + 1;
    }

    private boolean isAnd(String between) {
        Tokens tokens = Tokens.of(Edges.trimmed(between));
        return tokens.size() == 1 && clock.is("and", tokens, 0);
    }
}
