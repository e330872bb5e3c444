package app.convive.rehearsal.api;

import static org.springframework.web.servlet.function.RequestPredicates.method;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import app.convive.rehearsal.Rehearsed;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Lays out the API's routes. */
@Configuration(proxyBeanMethods = false)
@Rehearsed
class ApiRoutes {

    @Bean
    RouterFunction<ServerResponse> discordApi(List<Operations> offers, ApiDoor door) {
        OperationTable table = new OperationTable();
        offers.forEach(offer -> offer.declare(table));
        RouterFunctions.Builder routes = RouterFunctions.route();
        for (OperationTable.Route route : table.routes()) {
            routes.route(
                    method(route.method()).and(path("/api/v10" + route.path())), request -> door.pass(request, route));
        }
        return routes.route(path("/api/**"), door::unknown).build();
    }
}
