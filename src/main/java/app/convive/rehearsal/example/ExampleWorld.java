package app.convive.rehearsal.example;

import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.client.Writing;
import app.convive.rehearsal.control.Cast;
import app.convive.rehearsal.control.ReadMarks;
import app.convive.rehearsal.message.Message;
import app.convive.rehearsal.world.Channel;
import app.convive.rehearsal.world.Permission;
import app.convive.rehearsal.world.Person;
import app.convive.rehearsal.world.Server;
import app.convive.rehearsal.world.ServerPlan;
import app.convive.rehearsal.world.World;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The world on which the rehearsal opens: a network of platforms with an announcement to import, and a second server. */
@Component
@Rehearsed
class ExampleWorld {
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final String ORGANISERS = "Organisation";

    private final World world;
    private final Cast cast;
    private final Writing writing;
    private final Person organiser;
    private final Person asker;
    private final Person registrant;
    private final Channel general;
    private final Channel announcements;
    private final Message announcement;

    ExampleWorld(World world, Cast cast, Writing writing, ReadMarks marks) {
        this.world = world;
        this.cast = cast;
        this.writing = writing;
        organiser = person("helene", "Hélène Marchand", "Halle des machines, Le Creusot", "fr");
        asker = person("claire", "Claire Aubry", "Plateforme Bois d’Épinal", "fr");
        registrant = person("bruno", "Bruno Keller", "Textiles du Nord, Roubaix", "fr");
        Person amina = person("amina", "Amina Belkacem", "AgroLab Quimper", "fr");
        Person emily = person("emily", "Emily Hart", "Composites de Lorient", "en-GB");
        Person farid = person("farid", "Farid Nassar", "Capteurs d’Angers", "fr");
        farid.closeDms(true);
        cast.add(organiser, "Organisatrice", "Organiser");
        cast.add(asker, "Membre", "Member");
        cast.add(registrant, "Membre", "Member");
        cast.add(amina, "Deux serveurs", "Two servers");
        cast.add(emily, "Écrit en anglais", "Writes English");
        cast.add(farid, "MP fermés", "DMs closed");
        Server network = network(List.of(asker, registrant, amina, emily, farid));
        general = channel(network, "général");
        announcements = channel(network, "annonces");
        announcement = writing.say(
                organiser,
                announcements,
                Announcement.text(LocalDate.ofInstant(world.clock().instant(), ZONE)),
                List.of(),
                null);
        chat(amina);
        Person hugo = person("hugo", "Hugo Perrin", "Club robotique", "fr");
        cast.add(hugo, "Autre serveur", "Other server");
        club(hugo, amina);
        for (Person somebody : world.people()) {
            marks.read(somebody, general);
        }
        marks.read(organiser, announcements);
    }

    private Person person(String username, String name, String organisation, String locale) {
        Person person = world.addPerson(username, name, locale);
        person.joinOrganisation(organisation);
        return person;
    }

    private Server network(List<Person> members) {
        ServerPlan plan = new ServerPlan("Réseau des plateformes", organiser, "en-US", List.of())
                .botMay(List.of(
                        Permission.CREATE_PRIVATE_THREADS, Permission.CREATE_PUBLIC_THREADS, Permission.CREATE_EVENTS))
                .role(
                        ORGANISERS,
                        List.of(Permission.MANAGE_EVENTS, Permission.CREATE_EVENTS, Permission.MANAGE_MESSAGES),
                        true)
                .role("Plateformes", List.of(), true)
                .channel("Réseau", Channel.CATEGORY, null, List.of())
                .channel("général", Channel.TEXT, "Réseau", List.of())
                .channel("annonces", Channel.TEXT, "Réseau", onlyOrganisersAndBot(Permission.SEND_MESSAGES))
                .channel("rencontres", Channel.TEXT, "Réseau", List.of())
                .channel("organisation", Channel.TEXT, "Réseau", onlyOrganisersAndBot(Permission.VIEW_CHANNEL))
                .member(organiser, List.of(ORGANISERS), null);
        members.forEach(member -> plan.member(member, List.of("Plateformes"), null));
        return world.add(plan);
    }

    private static List<ServerPlan.NamedOverwrite> onlyOrganisersAndBot(Permission permission) {
        return List.of(
                new ServerPlan.NamedOverwrite("@everyone", List.of(), List.of(permission)),
                new ServerPlan.NamedOverwrite(ORGANISERS, List.of(permission), List.of()),
                new ServerPlan.NamedOverwrite("@bot", List.of(permission), List.of()));
    }

    private void club(Person owner, Person member) {
        world.add(new ServerPlan("Club robotique", owner, "fr", List.of("COMMUNITY"))
                .channel("atelier", Channel.TEXT, null, List.of())
                .member(owner, List.of(), null)
                .member(member, List.of(), null));
    }

    private void chat(Person amina) {
        writing.say(
                organiser,
                general,
                "L’annonce de la prochaine rencontre est dans <#%s>.".formatted(announcements.id()),
                List.of(),
                null);
        writing.say(amina, general, "Merci Hélène ! Qui vient en train ?", List.of(), null);
        writing.say(asker, general, "Moi, par Montchanin. On peut partager un taxi.", List.of(), null);
    }

    private Channel channel(Server server, String name) {
        return world.channels().stream()
                .filter(c -> server.id().equals(c.serverId()) && c.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    Person organiser() {
        return organiser;
    }

    Person asker() {
        return asker;
    }

    Person registrant() {
        return registrant;
    }

    Channel general() {
        return general;
    }

    Channel announcements() {
        return announcements;
    }

    Message announcement() {
        return announcement;
    }
}
