package app.convive.benchmark;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.SessionControllerAdapter;
import net.dv8tion.jda.api.utils.data.DataObject;

/** The floor: the least bot that JDA allows. It offers one button and answers its clicks, without a database. */
final class FloorBot extends ListenerAdapter {
    static final String READY = "The floor is ready.";
    static final String OFFER = "Floor";
    static final String ANSWER = "Noted.";

    private final boolean once;

    private FloorBot(boolean once) {
        this.once = once;
    }

    /** @param arguments the API's address, with a final slash; then {@code once} to end as soon as it is ready */
    public static void main(String[] arguments) throws Exception {
        String api = arguments[0];
        HttpRequest asking = HttpRequest.newBuilder(URI.create(api + "gateway")).build();
        String gateway = DataObject.fromJson(HttpClient.newHttpClient()
                        .send(asking, HttpResponse.BodyHandlers.ofString())
                        .body())
                .getString("url");
        JDABuilder.createLight("rehearsal", GatewayIntent.GUILD_MESSAGES)
                .setRestConfig(new RestConfig().setBaseUrl(api))
                .setSessionController(new SessionControllerAdapter() {
                    @Override
                    public String getGateway() {
                        return gateway;
                    }
                })
                .addEventListeners(new FloorBot(arguments.length > 1))
                .build();
    }

    @Override
    public void onReady(ReadyEvent event) {
        System.out.println(READY);
        if (once) {
            event.getJDA().shutdown();
        } else {
            event.getJDA().updateCommands().queue();
        }
    }

    @Override
    public void onGuildJoin(GuildJoinEvent event) {
        event.getGuild()
                .getTextChannelsByName("général", false)
                .forEach(channel -> channel.sendMessage(OFFER)
                        .addComponents(ActionRow.of(Button.primary("join", OFFER)))
                        .queue());
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
        event.reply(ANSWER).setEphemeral(true).queue();
    }
}
