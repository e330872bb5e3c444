package app.convive.rehearsal;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A server of its own with its own cast, in a rehearsal that runs: {@code helene} organises; {@code claire}, {@code bruno}
 * and {@code amina} are members, {@code emily} writes English, {@code farid} has closed direct messages. Channels:
 * {@code #général}, {@code #annonces}, {@code #organisation} (organisers and bot only).
 */
public final class Stage {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ControlLine control;
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> channels = new HashMap<>();
    private final Map<String, String> roles = new HashMap<>();
    private final String server;
    private final String bot;

    private Stage(ControlLine control, Map<String, String> cast, String server) {
        this.control = control;
        this.people.putAll(cast);
        this.server = server;
        JsonNode bot = control.get("world").path("bot");
        this.bot = bot.path("id").asString();
    }

    private static Stage set(
            ControlLine control, Map<String, String> cast, String name, String owner, List<String> members) {
        JsonNode made = control.post("servers", plan(cast, name, owner, members));
        Stage stage = new Stage(control, cast, made.path("id").asString());
        made.path("channels")
                .properties()
                .forEach(entry ->
                        stage.channels.put(entry.getKey(), entry.getValue().asString()));
        made.path("roles")
                .properties()
                .forEach(entry ->
                        stage.roles.put(entry.getKey(), entry.getValue().asString()));
        return stage;
    }

    /** The world on which every rehearsal opens, beside the stages of tests. */
    public Stage opening() {
        JsonNode world = control.get("world?person=helene");
        Map<String, String> cast = new HashMap<>();
        world.path("people")
                .values()
                .forEach(person -> cast.put(
                        person.path("username").asString(), person.path("id").asString()));
        JsonNode network = world.path("servers").get(0);
        Stage stage = new Stage(control, cast, network.path("id").asString());
        network.path("channels")
                .values()
                .forEach(channel -> stage.channels.put(
                        channel.path("name").asString(), channel.path("id").asString()));
        return stage;
    }

    /** Sets a stage and waits until the bot is there. */
    public static Stage on(ControlLine control) {
        int number = COUNT.incrementAndGet();
        Map<String, String> cast = new HashMap<>();
        cast.put("helene", hire(control, "helene", number, "fr", false));
        for (String name : List.of("claire", "bruno", "amina")) {
            cast.put(name, hire(control, name, number, "fr", false));
        }
        cast.put("emily", hire(control, "emily", number, "en-GB", false));
        cast.put("farid", hire(control, "farid", number, "fr", true));
        awaitBot(control);
        return set(control, cast, "Réseau " + number, "helene", List.of("claire", "bruno", "amina", "emily", "farid"));
    }

    private static String hire(ControlLine control, String name, int number, String locale, boolean dmsClosed) {
        String shown = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        ObjectNode body = ControlLine.object().put("username", name + "-" + number);
        body.put("global_name", shown).put("organisation", "Plateforme de " + shown);
        return control.post("people", body.put("locale", locale).put("dms_closed", dmsClosed))
                .path("id")
                .asString();
    }

    /** Waits until the bot is connected and has registered its commands. */
    private static void awaitBot(ControlLine control) {
        await("the bot")
                .atMost(PATIENCE)
                .until(() -> control.get("world").path("bot").path("connected").asBoolean()
                        && !control.get("requests?operation=bulk_set_application_commands&status=200")
                                .isEmpty());
    }

    private static ObjectNode plan(Map<String, String> cast, String name, String owner, List<String> members) {
        ObjectNode plan = ControlLine.object().put("name", name).put("owner", cast.get(owner));
        plan.put("preferred_locale", "en-US");
        plan.putArray("bot_permissions").add("CREATE_PRIVATE_THREADS").add("CREATE_PUBLIC_THREADS");
        ArrayNode roleList = plan.putArray("roles");
        ObjectNode organisers = roleList.addObject().put("name", "Organisation");
        organisers.putArray("permissions").add("MANAGE_EVENTS").add("MANAGE_MESSAGES");
        roleList.addObject().put("name", "Plateformes").put("mentionable", true).putArray("permissions");
        ArrayNode channelList = plan.putArray("channels");
        channelList.addObject().put("name", "général");
        ArrayNode quiet = channelList.addObject().put("name", "annonces").putArray("overwrites");
        restrict(quiet, "SEND_MESSAGES");
        ArrayNode closed = channelList.addObject().put("name", "organisation").putArray("overwrites");
        restrict(closed, "VIEW_CHANNEL");
        ArrayNode memberList = plan.putArray("members");
        memberList.addObject().put("person", cast.get(owner)).putArray("roles").add("Organisation");
        for (String member : members) {
            memberList
                    .addObject()
                    .put("person", cast.get(member))
                    .putArray("roles")
                    .add("Plateformes");
        }
        return plan;
    }

    private static void restrict(ArrayNode overwrites, String permission) {
        overwrites.addObject().put("role", "@everyone").putArray("deny").add(permission);
        overwrites.addObject().put("role", "Organisation").putArray("allow").add(permission);
        overwrites.addObject().put("bot", true).putArray("allow").add(permission);
    }

    /** Another server beside this one, with people of this stage's cast: another tenant. */
    public Stage another(String name, String owner, String... members) {
        return set(control, people, name, owner, List.of(members));
    }

    /** Somebody of the cast, in {@code #général} at first. */
    public Visitor as(String name) {
        return new Visitor(this, person(name), channel("général"));
    }

    /** Hires somebody more, who is not a member yet. */
    public Visitor hire(String name, String locale) {
        people.put(name, hire(control, name, COUNT.incrementAndGet(), locale, false));
        return as(name);
    }

    public ControlLine control() {
        return control;
    }

    /** The server's id. */
    public String server() {
        return server;
    }

    public String bot() {
        return bot;
    }

    /** The id of somebody of the cast. */
    public String person(String name) {
        String id = people.get(name);
        if (id == null) {
            throw new IllegalArgumentException("Nobody is called " + name);
        }
        return id;
    }

    /** The id of a channel by name, with or without {@code #}; an id stays itself. */
    public String channel(String name) {
        String plain = name.startsWith("#") ? name.substring(1) : name;
        return channels.getOrDefault(plain, plain);
    }

    /** The id of a role by name. */
    public String role(String name) {
        return Objects.requireNonNull(roles.get(name), name);
    }

    /** Turns {@code @Convive} and names of the cast into mentions. */
    String mentions(String text) {
        String mentioning = text.replace("@Convive", "<@" + bot + ">");
        for (Map.Entry<String, String> entry : people.entrySet()) {
            mentioning = mentioning.replace("@" + entry.getKey(), "<@" + entry.getValue() + ">");
        }
        return mentioning;
    }

    public void joins(String name, String... roleNames) {
        ObjectNode body = ControlLine.object();
        ArrayNode list = body.putArray("roles");
        List.of(roleNames).forEach(list::add);
        control.put("servers/" + server + "/members/" + person(name), body);
    }

    public void leaves(String name) {
        control.delete("servers/" + server + "/members/" + person(name));
    }

    public void closesDms(String name, boolean closed) {
        control.patch("people/" + person(name), ControlLine.object().put("dms_closed", closed));
    }

    /** The bot may do this, and what everybody may, and no more. */
    public void botMay(String... permissions) {
        ObjectNode body = ControlLine.object();
        ArrayNode list = body.putArray("permissions");
        List.of(permissions).forEach(list::add);
        control.patch("servers/" + server + "/roles/@bot", body);
    }

    /** Somebody deletes one of the server's events by hand. */
    public void deletesEvent(String event) {
        control.delete("servers/" + server + "/events/" + event);
    }

    /** What becomes of the bot on this server: {@code kick}, {@code add}, {@code unavailable}, {@code available}. */
    public void bot(String fate) {
        control.post("servers/" + server + "/bot", ControlLine.object().put("action", fate));
    }

    public Instant now() {
        return Instant.parse(control.get("plan").path("now").asString());
    }

    /** What is planned: moments and labels, soonest first. */
    public List<String> plan() {
        return control.get("plan").path("due").values().stream()
                .map(due -> due.path("at").asString() + " " + due.path("label").asString())
                .toList();
    }

    public void walksTo(Instant moment) {
        control.post("clock", ControlLine.object().put("to", moment.toString()));
    }

    public void walks(Duration time) {
        control.post("clock", ControlLine.object().put("by", time.toString()));
    }

    public void walksToNext() {
        control.post("clock", ControlLine.object().put("next", true));
    }

    /** Makes requests of the bot fail: see the control API's {@code faults}. */
    public void fails(String operation, String mode, int times) {
        fails(ControlLine.object().put("route", operation).put("mode", mode).put("times", times));
    }

    public void fails(ObjectNode fault) {
        control.post("faults", fault);
    }

    /** Ends the bot's line to the gateway: {@code close}, {@code reset}, {@code reconnect}, {@code invalid}, {@code zombie}. */
    public void cutsLine(String mode, boolean resumable) {
        control.post("gateway/kill", ControlLine.object().put("mode", mode).put("resumable", resumable));
    }

    /** What the bot asked of this kind so far. */
    public List<JsonNode> requests(String operation) {
        return List.copyOf(control.get("requests?operation=" + operation).values());
    }

    /** What the bot did wrong so far, on all stages. */
    public List<JsonNode> violations() {
        return List.copyOf(control.get("violations").values());
    }
}
