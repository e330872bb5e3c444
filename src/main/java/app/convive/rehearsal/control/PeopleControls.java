package app.convive.rehearsal.control;

import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.world.Person;
import app.convive.rehearsal.world.World;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Changing who there is, for tests. */
@RestController
@RequestMapping("/rehearsal/api/people")
@Rehearsed
class PeopleControls {
    private final World world;
    private final Directory directory;
    private final Cast cast;
    private final LiveNews news;

    PeopleControls(World world, Directory directory, Cast cast, LiveNews news) {
        this.world = world;
        this.directory = directory;
        this.cast = cast;
        this.news = news;
    }

    @PostMapping
    ObjectNode add(@RequestBody JsonNode body) {
        return world.change(() -> {
            String username = body.path("username").asString("somebody");
            Person person =
                    world.addPerson(username, username, body.path("locale").asString("fr"));
            return apply(person, body);
        });
    }

    @PatchMapping("/{person}")
    ObjectNode change(@PathVariable String person, @RequestBody JsonNode body) {
        return world.change(() -> apply(directory.person(person), body));
    }

    private ObjectNode apply(Person person, JsonNode body) {
        if (body.has("global_name")) {
            person.rename(body.path("global_name").asString(null));
        }
        if (body.has("organisation")) {
            person.joinOrganisation(body.path("organisation").asString(null));
        }
        person.speak(body.path("locale").asString(person.locale()));
        person.closeDms(body.path("dms_closed").asBoolean(person.dmsClosed()));
        news.worldChanged();
        return cast.wire(person);
    }
}
