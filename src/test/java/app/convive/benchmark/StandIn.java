package app.convive.benchmark;

import app.convive.rehearsal.ControlLine;
import app.convive.rehearsal.StandInApplication;
import java.net.URI;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A stand-in Discord of its own for each bot, in the process that measures. */
record StandIn(ConfigurableApplicationContext context, int port) implements AutoCloseable {

    static StandIn open() {
        ConfigurableApplicationContext context =
                SpringApplication.run(StandInApplication.class, "--server.port=0", "--logging.level.app.convive=warn");
        return new StandIn(context, context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    /** Where bots find its API. */
    URI api() {
        return URI.create("http://127.0.0.1:" + port + "/api/v10/");
    }

    ControlLine control() {
        return new ControlLine(port);
    }

    @Override
    public void close() {
        context.close();
    }
}
