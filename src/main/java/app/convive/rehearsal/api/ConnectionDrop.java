package app.convive.rehearsal.api;

import app.convive.rehearsal.Rehearsed;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Lets a request's connection be dropped without an answer, which the Servlet API cannot. */
@Component
@Rehearsed
class ConnectionDrop implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private static final String ATTRIBUTE = ConnectionDrop.class.getName();

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addEngineValves(new ValveBase(true) {
            @Override
            public void invoke(Request request, Response response) throws IOException, ServletException {
                Runnable drop = () -> response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
                request.setAttribute(ATTRIBUTE, drop);
                getNext().invoke(request, response);
            }
        });
    }

    static void drop(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Runnable drop) {
            drop.run();
        }
    }
}
