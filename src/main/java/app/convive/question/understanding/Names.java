package app.convive.question.understanding;

import app.convive.question.understanding.words.FirstNames;
import app.convive.question.understanding.words.Lexicon;
import app.convive.question.understanding.words.Span;
import app.convive.question.understanding.words.Token;
import app.convive.question.understanding.words.Tokens;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds people's names in titles by their capitals, where marks or words set them off. */
final class Names {

    private static final String CAPITAL = "\\p{Lu}[\\p{L}'’-]+";
    private static final String INITIAL = "\\p{Lu}\\p{Ll}?\\.(?:-?\\p{Lu}\\.)?";
    private static final Pattern COURTEOUS = Pattern.compile(
            "(?<!\\p{L})(?:Dr|Pr|Prof|Mme|Mr|Mrs|Ms|Me|Mgr|Fr|Sr|Rev|Sir|M\\.|Père|Sœur|Frère|Maître|Deacon|Sister|Father|Brother)\\.? \\p{Lu}");
    private static final Pattern WITH_INITIAL = Pattern.compile("(?<!\\p{L}|^)" + INITIAL + " ?" + CAPITAL);
    private static final Pattern SET_OFF = Pattern.compile("(?:^|(?: [–—-]|[,(:·/]|(?<=\\p{Ll}) d['’eu]+) ?)(" + CAPITAL
            + "(?: (?:\\p{Lu}\\.|[ÓO]|d[eu]|van|von|de la|" + CAPITAL
            + ")){1,3})(?= ?[,():–—·/-]|$| et | and | & | contre | vs )");
    private static final Pattern AFTER_BY = Pattern.compile(
            "(?<!\\p{L})(?i:par|avec|by|with|from|featuring|feat|contre|versus|vs|direction|dir|chef|cheffe|guide|coach|host|conductor|leader|instructor|teacher|prof|animateur|animatrice|mc|caller|dj|à l['’]affiche)\\.? ((?i:le |la |les |l['’]|the |our |un |une |du |des ))?(?:\\p{Ll}+ )?\\p{Lu}");
    private static final Pattern CAPITALS = Pattern.compile(CAPITAL + "(?:(?: |, | of | de | du )" + CAPITAL + ")*");
    private static final Pattern IN_BRACKETS =
            Pattern.compile("\\((" + CAPITAL + ")(?: (?:et|and|&) " + CAPITAL + "\\)|, \\p{Ll}| \\p{Ll}{5,}\\))");
    private static final Pattern BEFORE_INITIAL = Pattern.compile("(?<!\\p{L})(" + CAPITAL + ") \\p{Lu}\\.(?!\\p{L})");
    private static final Pattern FIRST_OF_PART =
            Pattern.compile("(?: [–—-] ?|[·:] ?|\\()(" + CAPITAL + ")(?=$|[,)]| (?:et|and|&) )");
    private static final Pattern ALONE = Pattern.compile("\\((" + CAPITAL + ")\\)$");
    private static final Pattern AGENT = Pattern.compile(
            "(?<!\\p{L})(?i:par (?:le |la |les |l['’]|un |une |un[·.(-]e\\)? |nos |notre )|by (?:the |our |an? )|par des )\\p{L}");
    private static final Pattern GIVEN_BY = Pattern.compile(
            "(?i:conférence|intervention|exposé|lecture|concert|récital|présentation|témoignage|allocution|discours|cours|atelier|spectacle|causerie|mot|mots|rapport|stage|film|texte|invitée?) (?:d['’]|de )"
                    + CAPITAL + " " + CAPITAL);
    private static final Pattern LABELLED = Pattern.compile(
            "(?<!\\p{L})(?i:mj|gm|mc|animation|anim|animateur|animatrice|resp|responsable|intervenant|intervenante|orateur|oratrice|host|chair|lead|speaker|coach|guide|présidence|modération|accompagnement|instructor|tutor|référent|référente|conteurs?|conteuses?|chanteurs?|chanteuses?|musiciens?|musiciennes?|lecteurs?|lectrices?|artistes?|comédiens?|comédiennes?|storytellers?|singers?|musicians?|readers?|artists?|judges?|umpires?|players?) ?: ?\\p{Lu}|· "
                    + CAPITAL + "$|(?<!\\p{L})(?i:keynote|guest speaker|guest|grand témoin|invité d'honneur) " + CAPITAL
                    + " " + CAPITAL);
    private static final Pattern AFTER_SHOW = Pattern.compile("(?:\\s?[:(\"«“]|\\s[–—-]|,)\\s*(?:\\p{Ll}{2,3} )?\\p{Lu}"
            + "|·\\s*(?:The|Les|Los|Las|DJ|MC) \\p{Lu}"
            + "|(?<!\\p{L})(?:to|by|with|feat|par|avec) (?:the |les |le |la )?\\p{Lu}"
            + "|^(?:Concert|Bal|Récital|Spectacle|Set) (?:des? |du |d['’])\\p{Lu}(?!oël)");
    private static final Pattern GROUP = Pattern.compile(
            "(?<!\\p{L})(?i:compagnie|cie|troupe|collectif|ensemble|fanfare|orchestre|chorale|chœur|choeur|maîtrise|quatuor|trio|duo|harmonie|batucada|banda|groupe|band|choir|company|orchestra) (?i:de |du |des |d['’]|of |the |les |la |le )?[\"«“]?\\s?\\p{Lu}");
    private static final Pattern SPEECH_OF =
            Pattern.compile("['’]s (?:welcome|report|speech|address|remarks|talk|lecture|message|keynote|words)");

    /** «Commission FNAC»: what is written in few capitals is no surname. */
    private static final Pattern ACRONYM = Pattern.compile("(?<!\\p{L})\\p{Lu}{2,5}(?!\\p{L})");

    private final Lexicon main;

    /** @param main the lexicon of the titles' language */
    Names(Lexicon main) {
        this.main = main;
    }

    /** True if a name or at least a title follows the kind of show: «Concert : Les Marins d'eau douce». */
    static boolean followShow(String title) {
        return AFTER_SHOW.matcher(title).find();
    }

    /** True if it says who does it, though not by name: «par le jury». */
    static boolean agentIn(String title) {
        return AGENT.matcher(title).find();
    }

    boolean in(String title) {
        return COURTEOUS.matcher(title).find()
                || WITH_INITIAL.matcher(title).find()
                || isAfterBy(title)
                || SPEECH_OF.matcher(title).find()
                || GIVEN_BY.matcher(title).find()
                || isInBrackets(title)
                || LABELLED.matcher(title).find()
                || GROUP.matcher(title).find()
                || isAlone(title)
                || isFirstNameAlone(title)
                || isFirstNameWithInitial(title)
                || isSetOff(title);
    }

    /** "By the Master of Ceremonies" tells no name: an article, and words that mean what somebody is. */
    private boolean isAfterBy(String title) {
        return AFTER_BY.matcher(title)
                .results()
                .anyMatch(found -> found.group(1) == null || isStrange(title, found.end()));
    }

    private boolean isStrange(String title, int capital) {
        Matcher word = CAPITALS.matcher(title).region(capital - 1, title.length());
        return word.lookingAt() && main.spans(Tokens.of(word.group())).stream().anyMatch(Span::isStrange);
    }

    /** «(Lenormand et Petit)», «(Bost, trésorier)»; not «(Exposé, questions et vote)». */
    private boolean isInBrackets(String title) {
        return IN_BRACKETS
                .matcher(title)
                .results()
                .anyMatch(found -> FirstNames.has(Tokens.fold(found.group(1)))
                        || Tokens.of(found.group(1)).stream().noneMatch(token -> main.means(token.text())));
    }

    /** «(Inès)» at the end, a word that means nothing. */
    private boolean isAlone(String title) {
        Matcher found = ALONE.matcher(title);
        return found.find() && Tokens.of(found.group(1)).stream().noneMatch(token -> main.means(token.text()));
    }

    /** Two or more capitalised words of which none means anything but, perhaps, the first name. */
    private boolean isSetOff(String title) {
        Matcher found = SET_OFF.matcher(title);
        while (found.find()) {
            List<String> words = Tokens.of(found.group(1)).stream()
                    .filter(Token::isWord)
                    .map(Token::text)
                    .toList();
            boolean named = !words.isEmpty() && FirstNames.has(words.getFirst());
            if (!named && (isArticle(words) || ACRONYM.matcher(found.group(1)).find())) {
                continue;
            }
            if (words.stream().skip(named ? 1 : 0).noneMatch(word -> word.length() > 2 && main.means(word))) {
                return true;
            }
        }
        return false;
    }

    /** «La Corniche», "The Anchor": a place rather than somebody. */
    private boolean isArticle(List<String> words) {
        return !words.isEmpty() && main.isPlain(words.getFirst());
    }

    /** «Démonstration de Yann K.» */
    private static boolean isFirstNameWithInitial(String title) {
        Matcher found = BEFORE_INITIAL.matcher(title);
        return found.find() && FirstNames.has(Tokens.fold(found.group(1)));
    }

    /** «Vannerie – Rémi», «Exposés (Rémi et ses élèves)» */
    private static boolean isFirstNameAlone(String title) {
        return FIRST_OF_PART.matcher(title).results().anyMatch(part -> FirstNames.has(Tokens.fold(part.group(1))));
    }
}
