package app.convive.question.understanding;

import app.convive.meeting.Agenda;
import app.convive.meeting.AgendaItem;
import app.convive.question.understanding.words.Concepts;
import app.convive.question.understanding.words.Lexicon;
import app.convive.question.understanding.words.Span;
import app.convive.question.understanding.words.Token;
import app.convive.question.understanding.words.Tokens;
import app.convive.question.understanding.words.Typos;
import app.convive.question.understanding.words.Vocabulary;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Understands what members ask about an agenda. Safe for use by many threads; holds no question. */
public final class Questions {

    private static final int AGENDAS_KEPT = 32;
    private static final double ASKING = 0.2;

    /** Between words, a dash with spaces around it parts sentences. */
    private static final Pattern DASH = Pattern.compile("(?<=\\p{L}{2}) [–—-]{1,2} (?=\\p{L})");

    private final Vocabulary vocabulary = new Vocabulary();
    private final Typos typos = new Typos(vocabulary);
    private final AgendaReader agendas = new AgendaReader(vocabulary);
    private final Map<Publication, AgendaIndex> read = new LinkedHashMap<>();

    /** Never throws, whatever the words are. */
    public Understanding understand(Asked asked) {
        AgendaIndex index = index(asked.agenda());
        FollowUp question = FollowUp.of(parse(asked, index), asked.addressed(), asked.previous());
        Understanding understood = decide(asked, question.query(), index, question.about());
        Query wider = question.wider();
        if (wider != null && understood instanceof Understanding.NotInProgramme) {
            Understanding wholeDay = decide(asked, wider, index, List.of());
            return wholeDay instanceof Understanding.Answer ? wholeDay : understood;
        }
        return understood;
    }

    private Understanding decide(Asked asked, Query query, AgendaIndex index, List<AgendaItem> about) {
        return new Decision(Inquiry.of(asked, query, index, vocabulary)).decide(about);
    }

    /** In the language that knows most of it. */
    private Query parse(Asked asked, AgendaIndex index) {
        List<Token> tokens = Tokens.of(DASH.matcher(asked.words()).replaceAll(" ; "));
        return vocabulary.lexicons().stream()
                .map(lexicon -> parse(tokens, lexicon, index, asked))
                .max(Comparator.comparingDouble(Questions::sureness)
                        .thenComparing(query ->
                                query.language().equals(index.language().language())))
                .orElseThrow();
    }

    /** A language in which the words ask is rather the one: names count for none. */
    private static double sureness(Query query) {
        return query.known() + (query.direct() ? ASKING : 0);
    }

    private Query parse(List<Token> tokens, Lexicon lexicon, AgendaIndex index, Asked asked) {
        List<Token> shortened = Abbreviations.shortened(Lexicon.joined(tokens, index.words()), index, lexicon);
        List<Token> named = Runs.join(shortened, index, lexicon);
        List<Token> spelled = lexicon.spelled(typos.corrected(
                lexicon.spelled(named), lexicon, index.words(), asked.addressed(), idea -> isAsked(idea, index)));
        List<Span> spans = vocabulary.borrowed(lexicon.spans(spelled), lexicon, index.words());
        Sentences.Sentence sentence = Sentences.asking(vocabulary.things().joined(spans, index::hasThing));
        return new QuestionParser(vocabulary, lexicon, sentence, index).parse(asked.askedAt());
    }

    /** An idea that the agenda has, or a detail that members ask about whatever it has. */
    private boolean isAsked(String idea, AgendaIndex index) {
        Concepts concepts = vocabulary.concepts();
        return concepts.isDetail(idea)
                || concepts.isGeneric(idea)
                || !concepts.kinds(idea).isEmpty()
                || concepts.withParents(idea).stream()
                        .anyMatch(parent -> index.names(parent)
                                || concepts.alike(parent).stream().anyMatch(index::names));
    }

    /** An agenda is compared as a whole only with the one read of the same version: hashing all of it costs more. */
    private AgendaIndex index(Agenda agenda) {
        Publication publication = new Publication(agenda.meetingId(), agenda.version());
        synchronized (read) {
            AgendaIndex known = read.get(publication);
            if (known != null && known.agenda().equals(agenda)) {
                return known;
            }
        }
        AgendaIndex fresh = agendas.read(agenda);
        synchronized (read) {
            if (read.size() >= AGENDAS_KEPT) {
                read.remove(read.keySet().iterator().next());
            }
            read.put(publication, fresh);
        }
        return fresh;
    }

    private record Publication(long meetingId, int version) {}
}
