package app.convive.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;

/** Where a test's database is: for contexts that a test starts by hand, several on one database or one after another. */
public record TestDatabase(String url, String user, String password) {

    /** The properties by which the application finds it. */
    public Map<String, Object> properties() {
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", user,
                "spring.datasource.password", password);
    }

    /**
     * The same as arguments of the application, which weigh more than its own files of settings; with an address where
     * nobody listens, since without one and without a token it would rehearse, on a database of its own.
     */
    public String[] arguments() {
        Stream<String> places =
                properties().entrySet().stream().map(property -> "--" + property.getKey() + "=" + property.getValue());
        return Stream.concat(places, Stream.of("--convive.discord.api-url=http://127.0.0.1:9/"))
                .toArray(String[]::new);
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
