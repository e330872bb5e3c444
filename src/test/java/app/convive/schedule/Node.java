package app.convive.schedule;

import app.convive.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The alarms in a process of their own. Takes the database, and a word more if handlers are to hang; then each line of
 * its standard input is a key for which it arms an alarm, rung at once, and the handler says {@code woken <key>}.
 */
class Node {

    private Node() {}

    public static void main(String[] arguments) {
        TestDatabase database = new TestDatabase(arguments[0], arguments[1], arguments[2]);
        boolean hangs = arguments.length > 3;
        ConfigurableApplicationContext application = new SpringApplicationBuilder(ScheduleApplication.class)
                .web(WebApplicationType.NONE)
                .initializers(context -> context.getBeanFactory().registerSingleton("saying", new Saying(hangs)))
                .run(database.arguments());
        System.out.println("ready");
        Wakeups wakeups = application.getBean(Wakeups.class);
        TransactionTemplate transaction = application.getBean(TransactionTemplate.class);
        Scanner commands = new Scanner(System.in, StandardCharsets.UTF_8);
        while (commands.hasNextLine()) {
            String key = commands.nextLine();
            transaction.executeWithoutResult(status -> wakeups.at(Instant.EPOCH, "saying", key));
            System.out.println("armed " + key);
        }
    }

    /** Has no rows: what wakes it is the alarm alone. */
    private record Saying(boolean hangs) implements DueWork {

        @Override
        public String handler() {
            return "saying";
        }

        @Override
        public void run(String key) {
            System.out.println("woken " + key);
            if (hangs) {
                LockSupport.park();
            }
        }

        @Override
        public List<Due> dueBy(Instant moment) {
            return List.of();
        }
    }
}
