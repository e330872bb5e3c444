package app.convive.network;

import app.convive.delivery.DirectMessages;
import app.convive.discord.Language;
import app.convive.discord.text.Moments;
import app.convive.discord.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the network room itself keeps about a person. */
@Component
class KnownPersonData implements PersonalData {

    private static final Texts TEXTS = Texts.of("network");

    private final Persons persons;
    private final People people;
    private final Servers servers;
    private final NetworkLanguages languages;
    private final LogEntries entries;
    private final DirectMessages directMessages;

    KnownPersonData(
            Persons persons,
            People people,
            Servers servers,
            NetworkLanguages languages,
            LogEntries entries,
            DirectMessages directMessages) {
        this.persons = persons;
        this.people = people;
        this.servers = servers;
        this.languages = languages;
        this.entries = entries;
        this.directMessages = directMessages;
    }

    @Override
    public Map<String, List<String>> export(long user, Language language) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        put(kept, TEXTS.say(language, "data.known"), known(user, language));
        put(
                kept,
                TEXTS.say(language, "data.language"),
                languages.kept(user).stream()
                        .map(spoken -> TEXTS.say(language, "language." + spoken.name()))
                        .toList());
        put(kept, TEXTS.say(language, "data.messages"), messages(user, language));
        put(
                kept,
                TEXTS.say(language, "data.log"),
                entries.findByUserIdOrderById(user).stream()
                        .map(LogEntry::words)
                        .toList());
        return kept;
    }

    private List<String> messages(long user, Language language) {
        List<String> lines = new ArrayList<>();
        long sent = directMessages.sentTo(user);
        if (sent > 0) {
            lines.add(TEXTS.say(language, "data.messages.sent", "count", sent));
        }
        if (directMessages.stopped(user)) {
            lines.add(TEXTS.say(language, "data.messages.stopped"));
        }
        return lines;
    }

    private List<String> known(long user, Language language) {
        return persons.findByUserId(user).stream()
                .map(person -> known(person, language))
                .toList();
    }

    private String known(Person person, Language language) {
        ServerSettings server = servers.getReferenceById(person.serverId()).settings();
        LocalDate seen = LocalDate.ofInstant(person.seenAt(), server.zone());
        return TEXTS.say(
                language,
                "data.known.line",
                "name",
                person.name(),
                "server",
                server.name(),
                "day",
                Moments.dayAndYear(language, seen));
    }

    private static void put(Map<String, List<String>> kept, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            kept.put(heading, lines);
        }
    }

    @Override
    public void erase(long user) {
        people.forget(user);
        languages.forget(user);
        entries.deleteByUserId(user);
        directMessages.forget(user);
    }
}
