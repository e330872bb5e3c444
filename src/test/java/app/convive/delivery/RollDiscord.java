package app.convive.delivery;

import app.convive.delivery.post.Outcome;
import app.convive.delivery.post.Parcel;
import app.convive.delivery.post.Post;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** A Discord that outlives the bot: a file to which each message is a line, read and written by several processes. */
class RollDiscord implements Post {

    private final Path roll;
    private final Runnable hanging;
    private final AtomicInteger untilHanging = new AtomicInteger(Integer.MAX_VALUE);

    RollDiscord(Path roll, Runnable hanging) {
        this.roll = roll;
        this.hanging = hanging;
    }

    /** After so many more messages the next one arrives, and nobody hears of it. */
    void hangAfter(int messages) {
        untilHanging.set(messages);
    }

    /** A message as it stands there. */
    record Line(long channel, long delivery, String text) {}

    static List<Line> read(Path roll) {
        try {
            return Files.readAllLines(roll).stream()
                    .map(line -> line.split(" "))
                    .map(parts -> new Line(Long.parseLong(parts[0]), Long.parseLong(parts[1]), parts[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean open() {
        return true;
    }

    @Override
    public Outcome send(Parcel parcel) {
        boolean there = parcel.uncertainSince() != null
                && read(roll).stream().anyMatch(line -> line.delivery() == parcel.delivery());
        if (!there) {
            write(parcel.recipient().id() + " " + parcel.delivery() + " "
                    + parcel.content().getContent() + "\n");
            if (untilHanging.decrementAndGet() < 0) {
                hanging.run();
            }
        }
        return new Outcome.Taken(parcel.recipient().id(), parcel.delivery());
    }

    /** Nothing on the roll is ever edited. */
    @Override
    public boolean edit(long channel, long message, long delivery, MessageCreateData content) {
        throw new UnsupportedOperationException();
    }

    /** One write of a short line in append mode is not mixed with that of another process. */
    private void write(String line) {
        try {
            Files.writeString(roll, line, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
