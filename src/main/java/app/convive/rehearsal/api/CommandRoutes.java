package app.convive.rehearsal.api;

import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.command.CommandStore;
import app.convive.rehearsal.rules.Refusals;
import app.convive.rehearsal.world.Wire;
import app.convive.rehearsal.world.World;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;

/** The application's commands: read and replaced as a whole, as Convive does. */
@Component
@Rehearsed
class CommandRoutes implements Operations {
    private final World world;
    private final CommandStore commands;

    CommandRoutes(World world, CommandStore commands) {
        this.world = world;
        this.commands = commands;
    }

    @Override
    public void declare(OperationTable table) {
        String all = "/applications/{application}/commands";
        table.get("list_application_commands", all, call -> {
            own(call);
            ArrayNode listed = Wire.array();
            boolean localised = call.asks("with_localizations");
            commands.all().forEach(command -> listed.add(CommandStore.listed(command, localised)));
            return Answer.ok(listed);
        });
        table.put("bulk_set_application_commands", all, call -> {
            own(call);
            ArrayNode stored = Wire.array();
            commands.replaceAll(call.body(), call.findings()).forEach(stored::add);
            return Answer.ok(stored);
        });
        table.get("get_application_command", all + "/{command}", call -> {
            own(call);
            return Answer.ok(commands.byId(call.variable("command")));
        });
    }

    private void own(Call call) {
        if (!call.variable("application").equals(world.bot().id())) {
            throw Refusals.MISSING_ACCESS.error();
        }
    }
}
