package app.convive.network;

import app.convive.delivery.Delivery;
import app.convive.discord.Caller;
import app.convive.discord.Language;
import app.convive.discord.ServerJoined;
import app.convive.testing.OnBothDatabases;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** What tests of the network room do, each in a server and with people of its own. */
@OnBothDatabases
@SpringBootTest(classes = NetworkApplication.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
public abstract class NetworkTest {

    protected static final long OWNER = 1;

    private static final AtomicLong ids = new AtomicLong(1000);

    @Autowired
    protected ApplicationEventPublisher events;

    @Autowired
    protected TransactionTemplate transaction;

    @Autowired
    protected EntityManager database;

    @Autowired
    protected OrganisersLog log;

    @Autowired
    protected SettingsService settings;

    protected static long freshId() {
        return ids.incrementAndGet();
    }

    protected static ServerJoined joining(long server, @Nullable Long welcomeChannel) {
        return new ServerJoined(server, "Réseau", OWNER, Language.FRENCH, welcomeChannel);
    }

    /** A server where the bot is. */
    protected long server() {
        long server = freshId();
        events.publishEvent(joining(server, null));
        return server;
    }

    protected static Caller organiser(long server) {
        return new Caller(OWNER, server, "Claire", true, Set.of());
    }

    protected static Caller member(long user, long server, Long... roles) {
        return new Caller(user, server, "Paul", false, Set.of(roles));
    }

    /** What is owed on behalf of a server, in the order in which it came. */
    protected List<Delivery> owed(long server, String kind) {
        return database.createQuery(
                        "select d from Delivery d where d.serverId = :server and d.kind = :kind order by d.id",
                        Delivery.class)
                .setParameter("server", server)
                .setParameter("kind", kind)
                .getResultList();
    }

    protected List<String> logLines(long server) {
        return log.latest(server, 100).stream().map(LogEntry::words).toList();
    }

    protected void inTransaction(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    /** Does the same many times at once; throws what one of them threw. */
    protected static void atOnce(int times, Runnable work) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Void> once = () -> {
                work.run();
                return null;
            };
            for (Future<Void> done :
                    threads.invokeAll(Stream.generate(() -> once).limit(times).toList())) {
                done.get();
            }
        }
    }
}
