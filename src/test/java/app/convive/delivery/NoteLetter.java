package app.convive.delivery;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.springframework.boot.test.context.TestComponent;

/** Letters that say their subject. */
@TestComponent
class NoteLetter implements Letter {

    static final String KIND = "note";

    final List<String> told = new CopyOnWriteArrayList<>();
    private volatile Function<Delivery, Written> writing = NoteLetter::plain;
    private volatile Runnable whenSent = () -> {};

    static Written plain(Delivery delivery) {
        return new Written.Message(MessageCreateData.fromContent(delivery.subject()));
    }

    void write(Function<Delivery, Written> how) {
        writing = how;
    }

    void whenSent(Runnable what) {
        whenSent = what;
    }

    void forget() {
        told.clear();
        writing = NoteLetter::plain;
        whenSent = () -> {};
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Written write(Delivery delivery) {
        return writing.apply(delivery);
    }

    @Override
    public void sent(Delivery delivery, long messageId) {
        whenSent.run();
        told.add(delivery.subject());
    }
}
