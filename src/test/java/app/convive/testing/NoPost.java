package app.convive.testing;

import app.convive.delivery.DeliveryReason;
import app.convive.delivery.post.Outcome;
import app.convive.delivery.post.Parcel;
import app.convive.delivery.post.Post;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** No line to Discord: what is owed stays owed. It stands before other lines that a scan of a room's tests brings along. */
@TestComponent
@Primary
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
