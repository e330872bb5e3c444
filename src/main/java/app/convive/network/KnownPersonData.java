package app.convive.network;

import app.convive.delivery.DirectMessages;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the network room itself keeps about a person. */
@Component
class KnownPersonData implements PersonalData {

    private final Persons persons;
    private final People people;
    private final SpokenLanguages languages;
    private final DirectMessages directMessages;

    KnownPersonData(Persons persons, People people, SpokenLanguages languages, DirectMessages directMessages) {
        this.persons = persons;
        this.people = people;
        this.languages = languages;
        this.directMessages = directMessages;
    }

    @Override
    public Map<String, Object> export(long user) {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("discord-user", user);
        kept.put("names", persons.findByUserId(user).stream().map(Person::name).toList());
        languages
                .findById(user)
                .ifPresent(spoken -> kept.put("language", spoken.language().name()));
        kept.put("direct-messages-stopped", directMessages.stopped(user));
        return kept;
    }

    /** The wish for no direct messages stays: without it the next reminder would come after all. */
    @Override
    public void erase(long user) {
        people.forget(user);
        languages.deleteById(user);
    }
}
