package app.convive.rehearsal.api;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpMethod;

/** All routes that the stand-in knows, under the names that Discord's own description gives them. */
final class OperationTable {
    /**
     * One route.
     *
     * @param path below {@code /api/v10}
     * @param open needs no bot token: the address itself is the secret
     */
    record Route(String name, HttpMethod method, String path, boolean open, Operation operation) {}

    private final List<Route> routes = new ArrayList<>();

    void get(String name, String path, Operation operation) {
        routes.add(new Route(name, HttpMethod.GET, path, false, operation));
    }

    void post(String name, String path, Operation operation) {
        routes.add(new Route(name, HttpMethod.POST, path, false, operation));
    }

    void put(String name, String path, Operation operation) {
        routes.add(new Route(name, HttpMethod.PUT, path, false, operation));
    }

    void patch(String name, String path, Operation operation) {
        routes.add(new Route(name, HttpMethod.PATCH, path, false, operation));
    }

    void delete(String name, String path, Operation operation) {
        routes.add(new Route(name, HttpMethod.DELETE, path, false, operation));
    }

    void open(String name, HttpMethod method, String path, Operation operation) {
        routes.add(new Route(name, method, path, true, operation));
    }

    List<Route> routes() {
        return List.copyOf(routes);
    }
}
