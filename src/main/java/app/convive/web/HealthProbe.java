package app.convive.web;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks a running Convive for its health, for container images that have no other program to do so. */
final class HealthProbe {

    private static final int MILLISECONDS = 4000;

    private HealthProbe() {}

    /** Exits with 0 when {@code /actuator/health} on this machine answers with 200, else with 1. */
    public static void main(String[] arguments) {
        String port = arguments.length > 0 ? arguments[0] : System.getenv().getOrDefault("SERVER_PORT", "8080");
        System.exit(healthy(URI.create("http://127.0.0.1:" + port + "/actuator/health")) ? 0 : 1);
    }

    private static boolean healthy(URI health) {
        try {
            HttpURLConnection connection = (HttpURLConnection) health.toURL().openConnection();
            connection.setConnectTimeout(MILLISECONDS);
            connection.setReadTimeout(MILLISECONDS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }
}
