package app.convive.question.understanding;

import app.convive.question.understanding.words.Lexicon;
import app.convive.question.understanding.words.Role;
import app.convive.question.understanding.words.Span;
import app.convive.question.understanding.words.Tag;
import app.convive.question.understanding.words.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * What the words around one tell of it.
 *
 * @param slots ideas that the agenda's slots of parallel items name
 */
record Neighbours(List<Span> spans, Set<String> slots) {

    private static final String DEADLINE = "deadline";

    private static final Set<String> OF = Set.of("de", "d", "des", "of");

    /** «La soirée», «le week-end de la moisson» are no time where an item is called so. */
    static List<Span> named(List<Span> spans, AgendaIndex index) {
        List<Span> named = new ArrayList<>(spans);
        for (int i = 1; i < spans.size(); i++) {
            Span span = spans.get(i);
            boolean both = span.has(Role.PART)
                    && span.has(Role.CONCEPT)
                    && spans.get(i - 1).has(Role.PLAIN);
            if (both && index.isHead(span.text())) {
                named.set(i, span.without(Role.PART));
            }
            if (span.is(Role.UNIT, "WEEKEND") && new Neighbours(spans, Set.of()).isNamedAfter(i, index)) {
                named.set(i, span.without(Role.UNIT));
            }
        }
        return named;
    }

    boolean joinsNothing(int at, BitSet timed) {
        boolean joinsTimes = at > 0 && at + 1 < spans.size() && timed.get(at - 1) && timed.get(at + 1);
        return at > 0
                && !joinsTimes
                && (at + 1 == spans.size()
                        || timed.get(at + 1)
                        || spans.get(at + 1).isMark());
    }

    /** «Là on fait quoi ?»; in «la pause» it is the article. */
    boolean leadsQuestion(int at) {
        int from = at;
        while (from > 0 && !spans.get(from - 1).isMark()) {
            from--;
        }
        boolean first =
                spans.subList(from, at).stream().allMatch(span -> span.has(Role.PLAIN) || span.has(Role.COURTESY));
        return first
                && spans.size() > at + 1
                && (spans.get(at + 1).is(Role.SIGN, "SUBJECT")
                        || spans.get(at + 1).has(Role.ASK));
    }

    /** The 4 of «les 4 ateliers», "the 4 days" counts them. */
    boolean isCount(int at, Span span) {
        return span.tokens().size() == 1
                && span.first().text().matches("\\d{1,2}")
                && at + 1 < spans.size()
                && (spans.get(at + 1).has(Role.CONCEPT) || spans.get(at + 1).is(Role.UNIT, "DAY"))
                && spans.get(at + 1).text().endsWith("s");
    }

    /** «Le deuxième tour d'ateliers»: an ordinal and a «de» around it, it only counts what follows. */
    boolean isRound(int at) {
        return at > 0
                && at + 2 < spans.size()
                && spans.get(at - 1).has(Role.ORDINAL)
                && OF.contains(spans.get(at + 1).text())
                && spans.get(at + 2).isNoun();
    }

    /** A number or letter right after what it numbers: "module 5". */
    boolean isLabel(int at, Span span) {
        String label = span.text();
        if (at == 0 || !(span.first().isLetter() || label.matches("\\d{1,2}|[a-h]"))) {
            return false;
        }
        boolean last = at + 1 == spans.size() || spans.get(at + 1).isMark();
        boolean asks = !last
                && !label.equals("a")
                && (spans.get(at + 1).has(Role.ASK) || spans.get(at + 1).has(Role.SIGN));
        Span before = spans.get(at - 1);
        boolean named = before.has(Role.CONCEPT)
                || before.has(Role.VAGUE)
                || before.has(Role.SELF)
                || before.tags().isEmpty();
        boolean letter = span.first().isLetter()
                || !label.equals("a")
                || slots.stream().anyMatch(idea -> before.is(Role.CONCEPT, idea));
        boolean alone = span.first().isNumber() || span.first().isLetter() || last || asks;
        return named && letter && before.text().length() > 1 && !before.isMark() && alone;
    }

    /** True for the main noun of those that follow the word at once: «quelle église», "what food trucks". */
    boolean isAsked(int at, Lexicon lexicon) {
        int from = at;
        while (from > 0 && spans.get(from - 1).isNoun()) {
            from--;
        }
        boolean goesOn = at + 1 < spans.size() && spans.get(at + 1).isNoun();
        boolean main = lexicon.headLast() ? !goesOn : from == at;
        return main && from > 0 && spans.get(from - 1).is(Role.ASK, "WHICH");
    }

    /**
     * True for what only tells more of another noun: of one before it, «le dîner pour ceux qui dorment sur place», or in
     * English of the one right after it, "the recording workshop".
     */
    boolean modifies(int at, Lexicon lexicon) {
        if (asks(at, lexicon)) {
            return false;
        }
        if (lexicon.headLast()
                && at + 1 < spans.size()
                && spans.get(at + 1).isNoun()
                && !Asides.turns(spans.get(at + 1))) {
            return true;
        }
        boolean linked = false;
        for (int i = at - 1;
                i >= 0 && !spans.get(i).isMark() && (linked || !spans.get(i).has(Role.ASK));
                i--) {
            if (!linked && spans.get(i).has(Role.COPULA)) {
                return false;
            }
            linked |= lexicon.isPreposition(spans.get(i).first().text());
            if (spans.get(i).isNoun()) {
                return linked
                        || lexicon.isPreposition(spans.get(i).tokens().getLast().text());
            }
        }
        return false;
    }

    /** «Le panier, il y a quoi dedans ?»: what is asked for, wherever it stands. */
    private boolean asks(int at, Lexicon lexicon) {
        return spans.get(at).tokens().stream().anyMatch(token -> lexicon.isAsking(token.text()));
    }

    /** «Salut Michel» */
    boolean isNameOfGreeted(int at, Set<String> agendaWords) {
        Span span = spans.get(at);
        return at > 0
                && spans.get(at - 1).is(Role.COURTESY, "HELLO")
                && span.isStrange()
                && !agendaWords.contains(span.text());
    }

    /** «La table ronde après la thèse», where a title has «Et après la thèse ?»: no other item is meant. */
    boolean isInTitle(int at, AgendaIndex index) {
        boolean topic = spans.subList(0, at).stream().anyMatch(Span::isNoun);
        Span word = spans.get(at);
        int next = at + 1;
        while (next < spans.size() && spans.get(next).has(Role.PLAIN)) {
            next++;
        }
        return topic
                && word.has(Role.RELATION)
                && next < spans.size()
                && index.hasBoth(word.first().text(), spans.get(next).first().text());
    }

    /** The «qui» of «il y a une bourse aux pièces qui manquent ?», where something else asks. */
    boolean isRelative(int at, Set<String> asks) {
        return !asks.isEmpty()
                && at > 0
                && spans.get(at).is(Role.ASK, "WHO")
                && spans.get(at - 1).isNoun();
    }

    /** «Une conférence sur la traduction»: it is what is spoken of, and no translation is asked for. */
    boolean isSubject(int at, Lexicon lexicon, Terms maker) {
        for (int i = at - 1; i > 0; i--) {
            if (lexicon.isPreposition(spans.get(i).first().text())) {
                return maker.isTalk(spans.get(i - 1));
            }
            if (!spans.get(i).has(Role.PLAIN)) {
                return false;
            }
        }
        return false;
    }

    /** Names an item, where the agenda has one, or else only picks one or asks for its hour: «finale», "deadline". */
    static boolean picksOrNames(Span span) {
        return span.has(Role.CONCEPT) && (span.has(Role.PICK) || span.is(Role.CONCEPT, DEADLINE));
    }

    /** @param named true if the agenda has what it names */
    static boolean counts(Tag tag, Span span, boolean named) {
        if (!picksOrNames(span)) {
            return true;
        }
        boolean names = tag.role() == Role.CONCEPT;
        return named ? names : span.has(Role.PICK) ? tag.role() == Role.PICK : !names;
    }

    /** «Quels jours», "on which days" */
    static boolean asksForSeveral(Span span, Lexicon lexicon) {
        String last = span.tokens().getLast().text();
        boolean when = span.is(Role.ASK, "DAY") || span.is(Role.ASK, "WHEN") && lexicon.isVague(last);
        return when && last.endsWith("s");
    }

    /** «Le dimanche de rentrée»: it only says more of the day. */
    boolean isOfDay(int at, BitSet timed) {
        return at > 1
                && OF.contains(spans.get(at - 1).text())
                && timed.get(at - 2)
                && (spans.get(at - 2).has(Role.WEEKDAY) || spans.get(at - 2).is(Role.UNIT, "WEEKEND"));
    }

    /** «Le week-end de la moisson», where a title has both: it is an item's name, and not when it is. */
    boolean isNamedAfter(int at, AgendaIndex index) {
        int next = at + 1;
        while (next < spans.size()
                && spans.get(next).has(Role.PLAIN)
                && !spans.get(next).isMark()) {
            next++;
        }
        return next > at + 1
                && next < spans.size()
                && OF.contains(spans.get(at + 1).text())
                && spans.get(next).isNoun()
                && index.hasBoth(
                        spans.get(at).tokens().getLast().text(),
                        spans.get(next).first().text());
    }

    /** «Mon gâteau» */
    boolean isOwn(int at) {
        return at > 0 && spans.get(at - 1).is(Role.SIGN, "MINE");
    }

    /** Neighbours of which one counts: "grand jeu" is another thing than some «jeu». */
    List<List<String>> pairs(Terms maker, AgendaIndex index) {
        List<List<String>> pairs = new ArrayList<>();
        String before = "";
        for (Span span : spans) {
            for (Token token : span.tokens()) {
                boolean rare = token.text().length() == 3 && !joins(span) && index.isRare(token.text());
                boolean telling = token.text().length() > 3 || rare || token.isWord() && !maker.isPlain(token);
                if (telling && !before.isEmpty()) {
                    pairs.add(List.of(before, token.text()));
                }
                before = telling ? token.text() : "";
            }
        }
        return pairs;
    }

    private static boolean joins(Span span) {
        return span.has(Role.RELATION) || span.has(Role.PREPOSITION) || span.has(Role.JOINT);
    }

    /** "Is full orchestra on?", where titles have the «full orchestra»: nobody asks whether it is full. */
    boolean opensName(int at, AgendaIndex index) {
        return at + 1 < spans.size()
                && !spans.get(at + 1).has(Role.PLAIN)
                && index.hasPair(
                        spans.get(at).tokens().getLast().text(),
                        spans.get(at + 1).first().text());
    }
}
