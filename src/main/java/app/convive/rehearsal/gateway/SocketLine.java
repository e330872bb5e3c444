package app.convive.rehearsal.gateway;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;

/**
 * The way out of a WebSocket: texts are queued and sent by a thread of their own, in order, so that a slow reader never
 * holds up the world.
 */
public final class SocketLine {
    private record Parcel(@Nullable String text, @Nullable CloseStatus close) {}

    private final BlockingQueue<Parcel> waiting = new LinkedBlockingQueue<>();
    private final WebSocketSession socket;
    private final Function<String, WebSocketMessage<?>> packing;
    private final Runnable eachSecond;
    private volatile boolean open = true;
    private volatile boolean mute;

    /** Opens a line that sends plain text. */
    public SocketLine(WebSocketSession socket) {
        this(socket, TextMessage::new, () -> {});
    }

    SocketLine(WebSocketSession socket, Function<String, WebSocketMessage<?>> packing, Runnable eachSecond) {
        this.socket = socket;
        this.packing = packing;
        this.eachSecond = eachSecond;
        Thread.ofVirtual().name("rehearsal-line-" + socket.getId()).start(this::sendAll);
    }

    public void send(String text) {
        if (open && !mute) {
            waiting.add(new Parcel(text, null));
        }
    }

    /** Closes after everything that waits has been sent. */
    public void close(CloseStatus status) {
        waiting.add(new Parcel(null, status));
    }

    /** Sends nothing more, without closing: a line that is dead and does not know it. */
    void mute() {
        mute = true;
    }

    /** Stops the sending thread; the socket has gone. */
    public void gone() {
        open = false;
        waiting.add(new Parcel(null, null));
    }

    private void sendAll() {
        try {
            while (open) {
                Parcel next = waiting.poll(1, TimeUnit.SECONDS);
                if (next == null) {
                    eachSecond.run();
                } else if (next.close() != null) {
                    open = false;
                    socket.close(next.close());
                } else if (next.text() != null && socket.isOpen()) {
                    socket.sendMessage(packing.apply(next.text()));
                }
            }
        } catch (IOException | IllegalStateException socketGone) {
            open = false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
