package app.convive.theme;

import app.convive.discord.Language;
import app.convive.discord.text.Texts;
import app.convive.network.PersonalData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the theme room keeps about a person: proposals and support. */
@Component
class ThemeData implements PersonalData {

    private static final Texts TEXTS = Texts.of("theme");

    private final ThemeProposals proposals;
    private final Supports supports;

    ThemeData(ThemeProposals proposals, Supports supports) {
        this.proposals = proposals;
        this.supports = supports;
    }

    @Override
    public Map<String, List<String>> export(long user, Language language) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        put(
                kept,
                TEXTS.say(language, "data.proposed"),
                proposals.findByAuthorId(user).stream()
                        .map(proposal -> (proposal.title() + "\n" + proposal.description()).strip())
                        .toList());
        List<Long> supported = supports.of(user).stream()
                .filter(Support::given)
                .map(Support::proposal)
                .toList();
        put(
                kept,
                TEXTS.say(language, "data.supported"),
                proposals.findAllById(supported).stream()
                        .map(ThemeProposal::title)
                        .toList());
        return kept;
    }

    private static void put(Map<String, List<String>> kept, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            kept.put(heading, lines);
        }
    }

    /** Proposals stay without their author, since others support them; support goes. */
    @Override
    public void erase(long user) {
        proposals.findByAuthorId(user).forEach(ThemeProposal::forgetAuthor);
        supports.deleteAll(supports.of(user));
    }
}
