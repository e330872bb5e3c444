package app.convive.reminder;

import app.convive.delivery.post.Outcome;
import app.convive.delivery.post.Parcel;
import app.convive.delivery.post.Post;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.springframework.boot.test.context.TestComponent;

/** No line to Discord. */
@TestComponent
class NoPost implements Post {

    @Override
    public boolean open() {
        return false;
    }

    @Override
    public Outcome send(Parcel parcel) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean edit(long channel, long message, long delivery, MessageCreateData content) {
        throw new UnsupportedOperationException();
    }
}
