package app.convive.discord.dispatch;

import app.convive.discord.Language;
import app.convive.discord.NotAnOrganiser;
import app.convive.discord.chat.Reply;
import app.convive.discord.text.PermissionNames;
import app.convive.discord.text.Texts;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what goes wrong in a handler into words: for the reader a sentence with a reference, for the log the cause. */
final class Guarded {

    private static final Logger log = LoggerFactory.getLogger(Guarded.class);
    private static final Texts TEXTS = Texts.of("discord");

    private Guarded() {}

    static Reply reply(Language language, String what, Supplier<Reply> handler) {
        return reply(() -> language, what, handler);
    }

    /** The same where the language has to be looked up: only when there is something to say. */
    static Reply reply(Supplier<Language> spoken, String what, Supplier<Reply> handler) {
        try {
            return handler.get();
        } catch (NotAnOrganiser e) {
            return Reply.privately(notAnOrganiser(spoken.get(), e));
        } catch (InsufficientPermissionException e) {
            Language language = spoken.get();
            return Reply.privately(TEXTS.say(
                    language,
                    "failure.permission",
                    "permission",
                    PermissionNames.of(language, e.getPermission()),
                    "channel",
                    "<#" + e.getChannelId() + ">"));
        } catch (RuntimeException e) {
            String reference = reference();
            log.error("{} failed, reference {}", what, reference, e);
            return Reply.privately(TEXTS.say(spoken.get(), "failure.unexpected", "reference", reference));
        }
    }

    /** The same where nobody spoke to Convive: what goes wrong is for the log alone. */
    static Reply unasked(String what, Supplier<Reply> handler) {
        try {
            return handler.get();
        } catch (RuntimeException e) {
            log.error("{} failed, and nobody asked for anything", what, e);
            return Reply.nothing();
        }
    }

    private static String notAnOrganiser(Language language, NotAnOrganiser refused) {
        Long role = refused.role();
        return role == null
                ? TEXTS.say(language, "failure.organisers")
                : TEXTS.say(language, "failure.organisers.role", "role", "<@&" + role + ">");
    }

    static Reply outdated(Language language) {
        return Reply.privately(TEXTS.say(language, "failure.outdated"));
    }

    private static String reference() {
        return "%06X".formatted(ThreadLocalRandom.current().nextInt(1 << 24)).toUpperCase(Locale.ROOT);
    }
}
