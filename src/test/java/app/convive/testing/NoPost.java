package app.convive.testing;

import app.convive.delivery.DeliveryReason;
import app.convive.delivery.post.Outcome;
import app.convive.delivery.post.Parcel;
import app.convive.delivery.post.Post;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.springframework.boot.test.context.TestComponent;

/** No line to Discord: what is owed stays owed. */
@TestComponent
public class NoPost implements Post {

    @Override
    public boolean open() {
        return false;
    }

    @Override
    public Outcome send(Parcel parcel) {
        return new Outcome.Hindered(DeliveryReason.DISCORD_UNREACHABLE, "no line");
    }

    @Override
    public boolean edit(long channel, long message, long delivery, MessageCreateData content) {
        return true;
    }
}
