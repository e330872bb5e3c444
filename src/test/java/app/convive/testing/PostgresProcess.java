package app.convive.testing;

import java.io.IOException;

/** A PostgreSQL server of its own process, for scripts: prints its address and lives until its input ends. */
public final class PostgresProcess {

    private PostgresProcess() {}

    /** Prints {@code database <url> <user>}, then waits. */
    public static void main(String[] arguments) throws IOException {
        TestDatabase database = PostgresServer.freshDatabase();
        System.out.println("database " + database.url() + " " + database.user());
        int read;
        do {
            read = System.in.read();
        } while (read >= 0);
    }
}
