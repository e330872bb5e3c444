package app.convive.network.chat;

import app.convive.delivery.Delivery;
import app.convive.delivery.Letter;
import app.convive.delivery.Written;
import app.convive.discord.Language;
import app.convive.discord.Languages;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Texts;
import app.convive.network.LogEntry;
import app.convive.network.OrganisersLog;
import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import org.springframework.stereotype.Component;

/** Posts a batch of the organisers' log as one message; its round is the batch. */
@Component
class OrganisersLogLetter implements Letter {

    private static final Texts TEXTS = Texts.of("network");

    private static final String BULLET = "- ";

    private final OrganisersLog log;
    private final Languages languages;

    OrganisersLogLetter(OrganisersLog log, Languages languages) {
        this.log = log;
        this.languages = languages;
    }

    @Override
    public String kind() {
        return OrganisersLog.LETTER;
    }

    @Override
    public Written write(Delivery delivery) {
        List<String> lines = log.batch(delivery.server(), delivery.round()).stream()
                .map(LogEntry::words)
                .toList();
        if (lines.isEmpty()) {
            return new Written.NoLongerOwed();
        }
        return new Written.Message(new MessageCreateBuilder()
                .setContent(asOneMessage(lines, languages.ofServer(delivery.server())))
                .setAllowedMentions(Set.of())
                .build());
    }

    /** As many lines as fit whole, and how many there are beside them. */
    static String asOneMessage(List<String> lines, Language language) {
        String all = joined(lines, lines.size());
        if (all.length() <= Message.MAX_CONTENT_LENGTH) {
            return all;
        }
        for (int shown = lines.size() - 1; shown > 0; shown--) {
            String cut = joined(lines, shown) + "\n" + more(language, lines.size() - shown);
            if (cut.length() <= Message.MAX_CONTENT_LENGTH) {
                return cut;
            }
        }
        String rest = lines.size() == 1 ? "" : "\n" + more(language, lines.size() - 1);
        return Markup.shortened(joined(lines, 1), Message.MAX_CONTENT_LENGTH - rest.length()) + rest;
    }

    private static String joined(List<String> lines, int shown) {
        return BULLET + String.join("\n" + BULLET, lines.subList(0, shown));
    }

    private static String more(Language language, int count) {
        return TEXTS.say(language, "log.more", "count", count);
    }
}
