package app.convive.rehearsal.gateway;

import app.convive.rehearsal.Rehearsed;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import org.springframework.web.util.UriComponentsBuilder;

/** The door of the gateway: {@code /gateway?v=10&encoding=json}. */
@Component
@Rehearsed
public class GatewaySocket extends TextWebSocketHandler {
    private final Map<String, GatewayConnection> open = new ConcurrentHashMap<>();
    private final Gateway gateway;

    GatewaySocket(Gateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession socket) throws Exception {
        URI uri = socket.getUri();
        Map<String, String> query = uri == null
                ? Map.of()
                : UriComponentsBuilder.fromUri(uri).build().getQueryParams().asSingleValueMap();
        if (!"10".equals(query.get("v"))) {
            socket.close(new CloseStatus(4012, "Invalid API version."));
            return;
        }
        String compress = query.getOrDefault("compress", "");
        if (!"json".equals(query.getOrDefault("encoding", "json")) || !compress.matches("|zlib-stream")) {
            socket.close(new CloseStatus(4002, "Only JSON, plain or as a zlib stream, is spoken here."));
            return;
        }
        GatewayConnection connection = new GatewayConnection(gateway, socket, !compress.isEmpty());
        open.put(socket.getId(), connection);
        gateway.opened(connection);
    }

    @Override
    protected void handleTextMessage(WebSocketSession socket, TextMessage message) {
        GatewayConnection connection = open.get(socket.getId());
        if (connection != null) {
            connection.receive(message.getPayload());
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
        GatewayConnection connection = open.remove(socket.getId());
        if (connection != null) {
            gateway.lost(connection);
        }
    }
}
