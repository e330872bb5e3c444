package app.convive.meeting.programme;

import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.PartMention;
import app.convive.meeting.programme.words.Capitals;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Token;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What part a line plays, by its first words: head of a mail, end of the programme, a place, an item without hour. */
final class LineRoles {

    /** The tokens of «(s)». */
    private static final int BRACKETED = 3;

    private static final Pattern SMALL_WORDS = Pattern.compile("[–—/-] \\p{Ll}+ \\p{Ll}+");

    /** Tokens of a day's name in another language, and the stroke. */
    private static final int LONGEST_NAME = 4;

    /** «de la journée». */
    private static final int DAY_OF = 4;

    private static final int LONGEST_GREETING = 40;

    /** Lines over which a name and an address may break the sentence; of an address alone nothing is left. */
    private static final int LONGEST_ATTRIBUTION = 2;

    /** Words and signs before the colon of «Beginners' track: …». */
    private static final int LONGEST_SLOT = 6;

    private static final int LONGEST_SOON = 60;

    private final Phrases layout;
    private final SoonDays soon;
    private final Phrases mail;
    private final Phrases themes;
    private final Phrases people;
    private final Phrases hints;
    private final Phrases gatherings;

    LineRoles(Vocabulary vocabulary) {
        soon = new SoonDays(vocabulary);
        layout = vocabulary.topic("layout");
        mail = vocabulary.topic("mail");
        themes = vocabulary.topic("themes");
        people = vocabulary.topic("people");
        hints = vocabulary.topic("hints");
        gatherings = vocabulary.topic("gatherings");
    }

    /** «De : …», «Sent: …»; also «Date : …» beside such a line. */
    boolean mailHead(Reading reading, @Nullable Reading above, @Nullable Reading below) {
        String key = headOf(reading);
        // «A : » without its accent may be the first of several workshops.
        boolean letter = reading.tokens().at(0).text().equals("A");
        return (key.equals("head") && !letter)
                || ((key.equals("head.beside") || (key.equals("head") && letter))
                        && (beginsMail(above) || beginsMail(below)));
    }

    private boolean beginsMail(@Nullable Reading beside) {
        String key = beside == null ? "" : headOf(beside);
        return key.equals("head") || key.equals("subject");
    }

    /** What the word before the first colon is to a mail; empty for no part of its head. */
    private String headOf(Reading reading) {
        Tokens tokens = reading.tokens();
        for (int i = 0; i < 4 && i < tokens.size(); i++) {
            if (tokens.at(i).is(":")) {
                Phrases.Match head = mail.at(tokens, 0);
                return head != null && head.to() == i ? head.key() : "";
            }
        }
        return "";
    }

    /** The first «>» below «… a écrit :», «… wrote:». */
    boolean opensQuote(@Nullable Reading above, Reading reading) {
        if (above == null || !quoted(reading)) {
            return false;
        }
        Tokens tokens = above.tokens();
        return tokens.text().endsWith(":")
                && mail.in(tokens, 0, tokens.size()).stream()
                        .anyMatch(match -> match.key().equals("quote"));
    }

    /**
     * Numbers of the lines that say who wrote the mail that is quoted below: «On 4 May at 9:12 PM Jo», and below it
     * «wrote:». Their day and hour are those of a mail.
     */
    Set<Integer> attributions(List<Reading> lines) {
        Set<Integer> found = new HashSet<>();
        for (int last = 0; last < lines.size(); last++) {
            int first = last;
            while (first > 0
                    && last - first < LONGEST_ATTRIBUTION
                    && lines.get(first).line().number()
                            <= lines.get(first - 1).line().number() + LONGEST_ATTRIBUTION
                    && lines.get(first).days().isEmpty()) {
                first--;
            }
            if (attributes(lines.get(last), first < last)
                    && !lines.get(first).days().isEmpty()) {
                lines.subList(first, last + 1)
                        .forEach(line -> found.add(line.line().number()));
            }
        }
        return found;
    }

    /** «… wrote:», or «wrote on 4 May:» where the line tells the day itself. */
    private boolean attributes(Reading reading, boolean goesOn) {
        Tokens tokens = reading.tokens();
        int end = tokens.size() - 1;
        if (!tokens.at(end).is(":")) {
            return false;
        }
        int day = goesOn || reading.days().isEmpty()
                ? -1
                : reading.days().getLast().from();
        return mail.in(tokens, 0, end).stream()
                .filter(match -> match.key().equals("quote"))
                .anyMatch(match -> match.to() == end || (day >= match.to() && day - match.to() <= 2));
    }

    /** «Chers parents,», below the date of a letter. */
    boolean greets(Reading reading) {
        Phrases.Match match = mail.at(reading.tokens(), 0);
        return match != null && match.key().equals("greeting") && reading.text().length() <= LONGEST_GREETING;
    }

    boolean quoted(Reading reading) {
        return quoted(reading.line());
    }

    /** A «>» is the sign of a quote, not of a list. */
    boolean quoted(Line line) {
        return line.bullet().startsWith(">");
    }

    /** A short heading such as «Infos pratiques» or «Tarifs :». */
    boolean endsProgramme(Reading reading) {
        Phrases.Match match = layout.at(reading.tokens(), 0);
        if (match == null || !(match.key().equals("over") || match.key().equals("log"))) {
            return false;
        }
        int after = reading.tokens().size() - match.to();
        return after == 0
                || ":,?!(".contains(reading.tokens().at(match.to()).text())
                || (after <= 2 && reading.line().heading() > 0);
    }

    /** «Updates», above a line that tells when the page was changed. */
    boolean opensLog(Reading reading, @Nullable Reading below) {
        Phrases.Match match = layout.at(reading.tokens(), 0);
        return match != null
                && match.key().equals("log")
                && reading.tokens().size() - match.to() <= 1
                && below != null
                && below.shape() == Reading.Shape.DAY
                && below.days().getFirst().first().dated();
    }

    /** No more than «Programme provisoire :». */
    boolean opensProgramme(Reading reading) {
        Phrases.Match match = layout.at(reading.tokens(), 0);
        return match != null
                && match.key().equals("programme")
                && reading.tokens().size() - match.to() <= 2;
    }

    /** «Programme de la journée du samedi 3 juin», «Schedule for Sunday 25 January:»: no more than whose programme follows. */
    boolean headsDay(Reading reading) {
        if (endsSoon(reading) || isDayTwice(reading)) {
            return true;
        }
        Phrases.Match match = layout.at(reading.tokens(), 0);
        if (match == null
                || !match.key().equals("programme")
                || reading.days().size() != 1
                || !reading.times().isEmpty()) {
            return false;
        }
        DayMention day = reading.days().getFirst();
        return day.from() >= match.to()
                && day.from() - match.to() <= DAY_OF
                && (reading.after(day).isEmpty() || reading.after(day).equals(":"));
    }

    /** Index of what happens behind «TBD :», «horaire à préciser –», said in the place of its hour; 0 for any other line. */
    int afterOpenHour(Reading reading) {
        Phrases.Match open = layout.at(reading.tokens(), 0);
        if (open == null || !open.key().equals("hour.open")) {
            return 0;
        }
        Token next = reading.tokens().at(open.to());
        boolean sign = next.isAnyOf(":-–—|");
        if (sign) {
            return reading.tokens().at(open.to() + 1).isWord() ? open.to() + 1 : 0;
        }
        return next.isWord() && Character.isUpperCase(next.text().charAt(0)) ? open.to() : 0;
    }

    /** «Disul / Sunday 28/7/2027»: a stroke parts the whole date from a few words, its name in another language. */
    private static boolean isDayTwice(Reading reading) {
        if (reading.days().size() != 1 || !reading.times().isEmpty()) {
            return false;
        }
        DayMention day = reading.days().getFirst();
        boolean whole = day.first().dated() && day.first().weekday() != null;
        return whole
                && day.from() > 0
                && day.from() <= LONGEST_NAME
                && reading.tokens().at(day.from() - 1).isAnyOf("/|")
                && reading.after(day).isEmpty();
    }

    /** «L'après-midi – la vesprada»: behind the part of the day a dash and two small words, its name in another language. */
    boolean isPartTwice(Reading reading, PartMention part) {
        return SMALL_WORDS.matcher(reading.behind(part).strip()).matches();
    }

    /** «La fête s'ouvre en fanfare ce samedi !» */
    private boolean endsSoon(Reading reading) {
        DayMention day = reading.days().size() == 1 && reading.times().isEmpty()
                ? reading.days().getFirst()
                : null;
        return day != null
                && soon.named(reading, day)
                && reading.text().length() <= LONGEST_SOON
                && Edges.trimmed(reading.behind(day).replace("!", "")).isEmpty();
    }

    /** «Please read beforehand (attached):», «À apporter :»: what to read or to bring, no programme. */
    boolean namesThings(Reading reading) {
        return layout.in(reading.tokens(), 0, reading.tokens().size()).stream()
                .anyMatch(match -> match.key().equals("things"));
    }

    /** «Agenda of the assembly», «Points à l'ordre du jour»: the points of one item, no programme. */
    boolean namesAgenda(Reading reading) {
        boolean told = false;
        for (int i = 0; i < reading.tokens().size(); i++) {
            told |= hints.is("agenda", reading.tokens(), i);
        }
        return told && reading.text().length() <= LONGEST_GREETING;
    }

    /** «Pendant le salon», "During the fair". */
    boolean namesMainDay(Reading reading) {
        return layout.is("main.day", reading.tokens(), 0);
    }

    /** «Le lendemain, dimanche 13», «The next day, 13 June»: the words before the date say no more than it. */
    boolean nextDay(String words) {
        return layout.isWhole("next.day", words);
    }

    /** «Chaque jour», «daily»: what follows happens on all of the days. */
    boolean daily(Reading reading) {
        Tokens tokens = reading.tokens();
        return layout.in(tokens, 0, tokens.size()).stream()
                .anyMatch(match -> match.key().equals("daily"));
    }

    /** Index after «Tous les jours», «Daily» at the head of a line and the sign behind it, or 0. */
    int afterDaily(Reading reading) {
        Phrases.Match match = layout.at(reading.tokens(), 0);
        if (match == null || !match.key().equals("daily")) {
            return 0;
        }
        boolean sign = ":,-–—".contains(reading.tokens().at(match.to()).text());
        return sign ? Math.min(match.to() + 1, reading.tokens().size()) : match.to();
    }

    /** «mêmes horaires», «same as Saturday»: the day runs like the one before it. */
    boolean sameAgain(String text) {
        Tokens tokens = Tokens.of(text);
        return layout.in(tokens, 0, tokens.size()).stream()
                .anyMatch(match -> match.key().equals("same"));
    }

    /** «Le programme est identique les deux jours», "the timetable is the same for Saturday and Sunday". */
    boolean tellsSame(Reading line) {
        boolean whole = line.mentions().stream()
                .anyMatch(mention ->
                        mention instanceof PartMention part && part.part().equals("whole"));
        return line.times().isEmpty() && (whole || line.days().size() > 1) && sameAgain(line.text());
    }

    /** Index after the «Quand :» or «When:» that leads a line, or 0. */
    int afterDayLabel(Reading reading) {
        Phrases.Match match = layout.at(reading.tokens(), 0);
        if (match == null || !match.key().equals("when")) {
            return 0;
        }
        Tokens tokens = reading.tokens();
        // «Date(s):»
        boolean several =
                tokens.at(match.to()).is("(") && tokens.at(match.to() + 2).is(")");
        int sign = several ? match.to() + BRACKETED : match.to();
        return tokens.at(sign).is(":") ? sign + 1 : 0;
    }

    /** «Sunday roast», but neither «Dimanche on reprend à 9h» nor «Saturday we walk at 10», which tell what happens on it. */
    boolean isWithinWords(Reading reading, DayMention day) {
        return day.equals(reading.leading())
                && reading.weekdayWithinWords(day)
                && !hints.is("day.goes.on", reading.tokens(), day.to());
    }

    /** «Track A», «Atelier 2»: one of several things at once leads the line. */
    boolean namesSlot(Reading reading) {
        Phrases.Match match = themes.at(reading.tokens(), 0);
        return match != null && match.key().equals("slot");
    }

    /** «groupe 1 avec Marc : …», «workshop B – …»: one of several things at once, with its number and what it is. */
    boolean numberedSlot(String text) {
        Tokens tokens = Tokens.of(text);
        Phrases.Match slot = themes.at(tokens, 0);
        boolean marked = slot != null
                && slot.key().equals("slot")
                && (tokens.at(slot.to()).isNumber() || tokens.at(slot.to()).length() == 1);
        return marked && (text.contains(":") || text.contains(" – ") || text.contains(" - "));
    }

    /** «Beginners' track: …», «Parcours confirmés : …»: one of several things at once, by its name. */
    boolean namesOneSlot(String text) {
        Tokens name = Tokens.of(text.substring(0, Math.max(0, text.indexOf(':'))));
        return name.size() <= LONGEST_SLOT
                && themes.in(name, 0, name.size()).stream()
                        .anyMatch(match -> match.key().equals("slot"));
    }

    /** «Départ des délégations», "Return by coach" */
    boolean comesOrGoes(String text) {
        return gatherings.is("goes", Tokens.of(text), 0);
    }

    /** «Concurrent sessions», «Ateliers»: several things at once are told below. */
    boolean slot(String title) {
        Tokens tokens = Tokens.of(title);
        return themes.in(tokens, 0, tokens.size()).stream()
                .anyMatch(match -> match.key().equals("slot")
                        && tokens.at(match.to() - 1).folded().endsWith("s"));
    }

    /** «Présidence : …», «modératrice, …»: who leads what follows. */
    boolean namesPeople(Reading reading) {
        return people.is("speaker", reading.tokens(), 0);
    }

    /** «Track B (Room 4). Chair: Ann Lee» without the sentence about who leads it. */
    String withoutPeople(String text) {
        int end = Sentences.end(text, 0);
        boolean led = end < text.length() && people.is("speaker", Tokens.of(text.substring(end)), 0);
        return led ? Edges.trimmed(text.substring(0, end)) : text;
    }

    /** «En cas de pluie, …», «Rain plan: …»: what happens instead of the programme. */
    boolean changes(Reading reading) {
        return layout.is("change", reading.tokens(), 0);
    }

    /** The line ends with a word that something must follow. */
    boolean endsOpen(Reading reading) {
        Tokens tokens = reading.tokens();
        int last = tokens.size() - 1;
        boolean letter = tokens.at(last).text().equals("A");
        // The «or» of «pain d'or» is gold.
        boolean elided = last > 1
                && tokens.tight(last - 1)
                && "'’".contains(tokens.at(last - 1).text());
        // «Yann Le Dû» is a whole name.
        boolean name = last > 0 && Capitals.title(tokens, last);
        return tokens.at(last).isWord() && !letter && !elided && !name && layout.is("open.end", tokens, last);
    }
}
