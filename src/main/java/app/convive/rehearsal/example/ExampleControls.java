package app.convive.rehearsal.example;

import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.world.Channel;
import app.convive.rehearsal.world.Person;
import app.convive.rehearsal.world.Wire;
import app.convive.rehearsal.world.World;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What to try first. */
@RestController
@RequestMapping("/rehearsal/api")
@Rehearsed
class ExampleControls {
    private final World world;
    private final ExampleWorld example;

    ExampleControls(World world, ExampleWorld example) {
        this.world = world;
        this.example = example;
    }

    @GetMapping("/announcement")
    ObjectNode announcement() {
        return world.change(() -> Wire.object()
                .put("channel", example.announcements().id())
                .put("message", example.announcement().id())
                .put("text", example.announcement().content()));
    }

    @GetMapping("/suggestions")
    ArrayNode suggestions(@RequestParam(defaultValue = "fr") String language) {
        boolean english = language.startsWith("en");
        ArrayNode suggestions = Wire.array();
        add(
                suggestions,
                "import",
                english ? "Import the announcement" : "Importer l’annonce",
                english
                        ? "Paste it into /reunion importer, look it over, confirm."
                        : "Collez-la dans /reunion importer, relisez, confirmez.",
                example.organiser(),
                example.announcements(),
                command("reunion", "importer"));
        add(
                suggestions,
                "ask",
                english ? "Ask a question" : "Poser une question",
                english ? "Ask the bot at what time dinner is." : "Demandez au bot l’heure du dîner.",
                example.asker(),
                example.general(),
                Wire.object()
                        .put("type", "message")
                        .put("content", "<@" + world.bot().id() + "> c’est à quelle heure le dîner ?"));
        add(
                suggestions,
                "register",
                english ? "Register" : "S’inscrire",
                english
                        ? "Click «Je participe» on the meeting’s card, or send /inscription."
                        : "Cliquez «\u202fJe participe\u202f» sur la carte de la réunion, ou envoyez /inscription.",
                example.registrant(),
                example.general(),
                command("inscription", ""));
        add(
                suggestions,
                "remind",
                english ? "Watch reminders go out" : "Voir partir les rappels",
                english
                        ? "Let the clock walk to the next planned moment."
                        : "Faites avancer l’horloge jusqu’au prochain envoi.",
                example.registrant(),
                example.announcements(),
                Wire.object().put("type", "open"));
        return suggestions;
    }

    private static ObjectNode command(String name, String path) {
        return Wire.object().put("type", "command").put("command", name).put("path", path);
    }

    private static void add(
            ArrayNode suggestions,
            String id,
            String title,
            String text,
            Person person,
            Channel channel,
            ObjectNode action) {
        suggestions
                .addObject()
                .put("id", id)
                .put("title", title)
                .put("text", text)
                .put("person", person.id())
                .put("channel", channel.id())
                .set("action", action);
    }
}
