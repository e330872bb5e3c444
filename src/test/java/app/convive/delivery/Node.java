package app.convive.delivery;

import app.convive.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Scanner;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The lines in a process of their own. Takes the database and the roll; then, line by line on its standard input,
 * {@code owe <subject> <channel>} owes a message and says {@code owed <subject>} when it is committed, and {@code hang
 * <number>} makes the process hang after so many more messages have arrived, before it knows.
 */
class Node {

    private Node() {}

    static String[] arguments(TestDatabase database, Path roll) {
        return new String[] {database.url(), database.user(), database.password(), roll.toString()};
    }

    public static void main(String[] arguments) {
        RollDiscord discord = new RollDiscord(Path.of(arguments[3]), () -> {
            System.out.println("hanging");
            LockSupport.park();
        });
        TestDatabase database = new TestDatabase(arguments[0], arguments[1], arguments[2]);
        ConfigurableApplicationContext application = new SpringApplicationBuilder(
                        LinesApplication.class, NoteLetter.class)
                .web(WebApplicationType.NONE)
                .initializers(context -> context.getBeanFactory().registerSingleton("discord", discord))
                .run(database.arguments());
        System.out.println("ready");
        Deliveries deliveries = application.getBean(Deliveries.class);
        TransactionTemplate transaction = application.getBean(TransactionTemplate.class);
        Scanner commands = new Scanner(System.in, StandardCharsets.UTF_8);
        while (commands.hasNext()) {
            switch (commands.next()) {
                case "owe" -> {
                    Owed owed = Owed.of(1, NoteLetter.KIND, commands.next(), Recipient.channel(commands.nextLong()));
                    transaction.executeWithoutResult(status -> deliveries.owe(owed));
                    System.out.println("owed " + owed.subject());
                }
                case "hang" -> discord.hangAfter(commands.nextInt());
                default -> throw new IllegalArgumentException();
            }
        }
    }
}
