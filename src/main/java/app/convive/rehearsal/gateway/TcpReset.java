package app.convive.rehearsal.gateway;

import jakarta.websocket.CloseReason;
import java.io.IOException;
import java.lang.reflect.Field;
import org.apache.tomcat.websocket.WsRemoteEndpointImplBase;
import org.apache.tomcat.websocket.WsSession;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;

/** Drops a WebSocket's connection without a word, as a network does. Tomcat offers no way of its own to do so. */
final class TcpReset {
    private TcpReset() {}

    static void drop(WebSocketSession socket) {
        WsSession session = ((NativeWebSocketSession) socket).getNativeSession(WsSession.class);
        if (session == null) {
            throw new IllegalStateException("Not one of Tomcat's sockets");
        }
        try {
            Field remote = WsSession.class.getDeclaredField("wsRemoteEndpoint");
            remote.setAccessible(true);
            ((WsRemoteEndpointImplBase) remote.get(session)).close();
            session.close(new CloseReason(CloseReason.CloseCodes.CLOSED_ABNORMALLY, ""));
        } catch (IOException alreadyGone) {
            // What was wanted.
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Tomcat's sockets have changed", e);
        }
    }
}
