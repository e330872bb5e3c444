package app.convive.rehearsal.control;

import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.client.Refusal;
import app.convive.rehearsal.interaction.Interaction;
import app.convive.rehearsal.interaction.Interactions;
import app.convive.rehearsal.message.Message;
import app.convive.rehearsal.message.MessageBoard;
import app.convive.rehearsal.world.Channel;
import app.convive.rehearsal.world.Person;
import app.convive.rehearsal.world.Server;
import app.convive.rehearsal.world.World;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Finds what a control call names, or refuses. */
@Component
@Rehearsed
class Directory {
    /** The request's attribute that tells in which language its person wants words. */
    static final String SPEAKS_ENGLISH = Directory.class.getName();

    private final World world;
    private final MessageBoard board;
    private final Interactions interactions;
    private final Cast cast;

    Directory(World world, MessageBoard board, Interactions interactions, Cast cast) {
        this.world = world;
        this.board = board;
        this.interactions = interactions;
        this.cast = cast;
    }

    /** Somebody by id or user name; whoever acts is the one in whose language refusals are worded. */
    Person person(@Nullable String reference) {
        Person person = find(reference);
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(SPEAKS_ENGLISH, person.speaksEnglish(), RequestAttributes.SCOPE_REQUEST);
        }
        return person;
    }

    private Person find(@Nullable String reference) {
        if (reference == null) {
            throw new Refusal(Refusal.Reason.BAD_REQUEST, "person");
        }
        Person person = world.person(reference);
        return person != null
                ? person
                : world.people().stream()
                        .filter(p -> p.username().equals(reference))
                        .findFirst()
                        .orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND, reference));
    }

    /** The person on whom the page opens. */
    Person first() {
        return cast.people().iterator().next();
    }

    Channel channel(@Nullable String id) {
        return found(world.channel(id), id);
    }

    Server server(@Nullable String id) {
        return found(world.server(id), id);
    }

    Message message(@Nullable String id) {
        return found(id == null ? null : board.find(id), id);
    }

    Interaction interaction(String id) {
        return found(interactions.find(id), id);
    }

    private static <T> T found(@Nullable T thing, @Nullable String id) {
        if (thing == null) {
            throw new Refusal(id == null ? Refusal.Reason.BAD_REQUEST : Refusal.Reason.NOT_FOUND, id);
        }
        return thing;
    }
}
