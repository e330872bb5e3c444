package app.convive.rehearsal.control;

import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.world.Member;
import app.convive.rehearsal.world.Permission;
import app.convive.rehearsal.world.Person;
import app.convive.rehearsal.world.Server;
import app.convive.rehearsal.world.Wire;
import app.convive.rehearsal.world.World;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Who is who among the people that a visitor may play, in two languages. Guarded by the world's lock. */
@Component
@Rehearsed
public class Cast {
    private record Part(String french, String english) {}

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final World world;

    Cast(World world) {
        this.world = world;
    }

    /** Puts somebody into the list from which visitors choose. */
    public void add(Person person, String french, String english) {
        parts.put(person.id(), new Part(french, english));
    }

    /** The people to choose from: the cast in its order, then whoever came later. */
    Iterable<Person> people() {
        Map<String, Person> listed = new LinkedHashMap<>();
        for (String id : parts.keySet()) {
            Person person = world.person(id);
            if (person != null) {
                listed.put(id, person);
            }
        }
        world.people().stream()
                .filter(person -> !person.bot())
                .forEach(person -> listed.putIfAbsent(person.id(), person));
        return listed.values();
    }

    ObjectNode wire(Person person) {
        ObjectNode wire = Wire.person(person);
        wire.put("organisation", person.organisation()).put("locale", person.locale());
        wire.put("dms_closed", person.dmsClosed()).put("organiser", organises(person));
        Part part = parts.getOrDefault(person.id(), new Part("", ""));
        wire.putObject("about").put("fr", part.french()).put("en", part.english());
        return wire;
    }

    private boolean organises(Person person) {
        for (Server server : world.servers()) {
            Member member = server.member(person.id());
            if (member != null && Permission.MANAGE_EVENTS.in(server.permissions(member))) {
                return true;
            }
        }
        return false;
    }
}
