package app.convive.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The databases that Convive runs on, each as durable as in operation. */
public enum Database {
    /** A file, as in a small installation. */
    H2 {
        @Override
        public TestDatabase fresh() {
            try {
                Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "h2")), "data");
                return new TestDatabase(
                        "jdbc:h2:file:" + folder.resolve("convive").toAbsolutePath()
                                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE",
                        "sa",
                        "");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    /** A real server, started with the first test that needs it and shared until the JVM ends. */
    POSTGRESQL {
        @Override
        public TestDatabase fresh() {
            return PostgresServer.freshDatabase();
        }
    };

    /** A new database without tables. */
    public abstract TestDatabase fresh();
}
