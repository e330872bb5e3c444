package app.convive.rehearsal;

import app.convive.rehearsal.control.LiveSocket;
import app.convive.rehearsal.gateway.GatewaySocket;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;

/** Opens the two WebSockets: the bot's gateway and the page's live line. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
@Rehearsed
class RehearsalSockets implements WebSocketConfigurer {
    private final GatewaySocket gateway;
    private final LiveSocket live;

    RehearsalSockets(GatewaySocket gateway, LiveSocket live) {
        this.gateway = gateway;
        this.live = live;
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        registry.addHandler(gateway, "/gateway", "/gateway/", "/gateway/resume", "/gateway/resume/");
        registry.addHandler(live, "/rehearsal/live");
    }
}
