package app.convive.rehearsal.control;

import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.client.Refusal;
import app.convive.rehearsal.gateway.SocketLine;
import app.convive.rehearsal.world.Person;
import app.convive.rehearsal.world.Wire;
import app.convive.rehearsal.world.World;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.node.ObjectNode;

/** The live line to the page: who is looking, and what they are told. */
@Component
@Rehearsed
public class LiveSocket extends TextWebSocketHandler {
    private record Viewer(Person person, SocketLine line) {}

    private final Map<String, Viewer> viewers = new ConcurrentHashMap<>();
    private final World world;
    private final Directory directory;

    LiveSocket(World world, Directory directory) {
        this.world = world;
        this.directory = directory;
    }

    /** Tells every viewer something, or nothing to those for whom there is nothing. */
    void tell(Function<Person, @Nullable ObjectNode> news) {
        for (Viewer viewer : viewers.values()) {
            ObjectNode frame = news.apply(viewer.person());
            if (frame != null) {
                viewer.line().send(frame.toString());
            }
        }
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession socket) throws Exception {
        try {
            URI uri = socket.getUri();
            String reference = uri == null
                    ? null
                    : UriComponentsBuilder.fromUri(uri).build().getQueryParams().getFirst("person");
            world.change(() -> greet(socket, directory.person(reference)));
        } catch (Refusal unknownPerson) {
            socket.close(CloseStatus.BAD_DATA.withReason("unknown person"));
        }
    }

    /** Within one change of the world, so that all news after the greeting reach the viewer. */
    private void greet(WebSocketSession socket, Person person) {
        Viewer viewer = new Viewer(person, new SocketLine(socket));
        ObjectNode hello = Wire.object().put("type", "hello").put("person", person.id());
        viewer.line().send(hello.put("now", world.clock().instant().toString()).toString());
        viewers.put(socket.getId(), viewer);
    }

    @Override
    protected void handleTextMessage(WebSocketSession socket, TextMessage message) {
        Viewer viewer = viewers.get(socket.getId());
        if (viewer != null && message.getPayload().equals("ping")) {
            viewer.line().send(Wire.object().put("type", "pong").toString());
        }
    }

    @Override
    public void handleTransportError(WebSocketSession socket, Throwable cause) {
        forget(socket);
    }

    @Override
    public void afterConnectionClosed(WebSocketSession socket, CloseStatus status) {
        forget(socket);
    }

    private void forget(WebSocketSession socket) {
        Viewer viewer = viewers.remove(socket.getId());
        if (viewer != null) {
            viewer.line().gone();
        }
    }
}
