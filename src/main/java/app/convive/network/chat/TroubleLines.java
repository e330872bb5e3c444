package app.convive.network.chat;

import app.convive.delivery.Delivery;
import app.convive.delivery.DeliveryReason;
import app.convive.delivery.DirectMessagesPaused;
import app.convive.delivery.Letter;
import app.convive.delivery.Recipient;
import app.convive.discord.Language;
import app.convive.discord.Languages;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Moments;
import app.convive.discord.text.PermissionNames;
import app.convive.discord.text.Texts;
import app.convive.network.LogLine;
import app.convive.network.People;
import app.convive.network.SettingsService;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What could not be delivered, as a line for organisers: what happened, and what to do. What one act puts right is one
 * line, whatever number of messages it concerns; what has to be told to a person is one line each. A trouble that can
 * come again is said again on another day.
 */
@Component
class TroubleLines {

    private static final Texts TEXTS = Texts.of("network");

    private final Languages languages;
    private final People people;
    private final SettingsService settings;
    private final ObjectProvider<Letter> letters;
    private final InstantSource clock;

    TroubleLines(
            Languages languages,
            People people,
            SettingsService settings,
            ObjectProvider<Letter> letters,
            InstantSource clock) {
        this.languages = languages;
        this.people = people;
        this.settings = settings;
        this.letters = letters;
        this.clock = clock;
    }

    /** @param detail what is missing, as Discord calls it, where that is known */
    @Nullable
    LogLine of(Delivery delivery, DeliveryReason reason, @Nullable String detail) {
        Trouble trouble = new Trouble(delivery, languages.ofServer(delivery.server()));
        return switch (reason) {
            case DMS_CLOSED -> trouble.person("dms-closed", trouble.subject() + ":" + trouble.id());
            case NO_COMMON_SERVER, USER_GONE -> trouble.person("person-gone", String.valueOf(trouble.id()));
            case CHANNEL_GONE -> trouble.line("channel-gone", String.valueOf(trouble.id()));
            case CONTENT_REFUSED -> trouble.line("refused", trouble.subject());
            case UNCERTAIN -> trouble.line("uncertain", trouble.round());
            case NO_PERMISSION -> permission(trouble, detail);
            case NOT_IN_SERVER -> trouble.line("not-in-server", today());
            case DMS_PAUSED -> trouble.line("dms-paused.some", today());
            case DISCORD_UNREACHABLE -> trouble.line("unreachable", today());
            case NOT_WRITTEN -> trouble.line("not-written", trouble.subject());
            case TOO_LATE -> trouble.line("late", trouble.round());
            case STOPPED -> trouble.line("stopped", trouble.round());
            case NO_LONGER_OWED -> null;
        };
    }

    private LogLine permission(Trouble trouble, @Nullable String detail) {
        String missing = detail == null
                ? null
                : PermissionNames.of(trouble.language, detail).orElse(null);
        String matter = "no-permission:" + trouble.id() + ":" + (missing == null ? "" : detail) + ":" + today();
        String words = missing == null
                ? trouble.say("no-permission.unknown", "channel", trouble.recipient())
                : trouble.say("no-permission", "channel", trouble.recipient(), "permission", missing);
        return LogLine.of(matter, words);
    }

    /** What is wrong with the log's own channel. */
    LogLine ofLogItself(Delivery delivery) {
        Trouble trouble = new Trouble(delivery, languages.ofServer(delivery.server()));
        return LogLine.of(
                "log-channel:" + trouble.id() + ":" + today(),
                trouble.say("log-channel", "channel", trouble.recipient()));
    }

    LogLine of(DirectMessagesPaused paused) {
        Language language = languages.ofServer(paused.server());
        String moment = Moments.dayAndTime(
                language, paused.until(), settings.of(paused.server()).zone());
        return LogLine.of(
                "dms-paused:" + paused.until().getEpochSecond(),
                TEXTS.say(language, "trouble.dms-paused", "waiting", paused.waiting(), "moment", moment));
    }

    private String today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
    }

    /** A delivery in trouble, seen by the organisers of its server. */
    private final class Trouble {

        private final Delivery delivery;
        private final Language language;

        Trouble(Delivery delivery, Language language) {
            this.delivery = delivery;
            this.language = language;
        }

        LogLine line(String trouble, String matter) {
            return LogLine.of(trouble + ":" + matter, say(trouble));
        }

        LogLine person(String trouble, String matter) {
            return LogLine.about(id(), trouble + ":" + matter, say(trouble));
        }

        String say(String trouble, Object... more) {
            Object[] arguments = new Object[more.length + 8];
            Object[] ours = {
                "what",
                what(),
                "name",
                recipient(),
                "recipient",
                recipient(),
                "reference",
                String.valueOf(delivery.id())
            };
            System.arraycopy(ours, 0, arguments, 0, ours.length);
            System.arraycopy(more, 0, arguments, ours.length, more.length);
            return TEXTS.say(language, "trouble." + trouble, arguments);
        }

        long id() {
            return delivery.recipient().id();
        }

        String subject() {
            return delivery.kind() + ":" + delivery.subject();
        }

        String round() {
            return subject() + ":" + delivery.round();
        }

        private String what() {
            return letters.stream()
                    .filter(letter -> letter.kind().equals(delivery.kind()))
                    .map(letter -> letter.label(delivery, language))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseGet(() -> TEXTS.say(language, "trouble.what"));
        }

        private String recipient() {
            return switch (delivery.recipient()) {
                case Recipient.Channel channel -> "<#" + channel.id() + ">";
                case Recipient.Person person -> {
                    String name = people.names(delivery.server(), List.of(person.id()))
                            .get(person.id());
                    yield name == null ? "<@" + person.id() + ">" : Markup.line(name);
                }
            };
        }
    }
}
