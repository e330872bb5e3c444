package app.convive.meeting.mirror;

import app.convive.discord.Language;
import app.convive.discord.Languages;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Texts;
import app.convive.meeting.AgendaService;
import app.convive.meeting.Meeting;
import app.convive.network.OrganisersLog;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What organisers have to know about the events of their meetings, each matter once a meeting. */
@Component
class MirrorTroubles {

    private static final Logger log = LoggerFactory.getLogger(MirrorTroubles.class);

    private static final Texts TEXTS = Texts.of("meeting");

    /** A line that breaks for a minute comes back by itself and is nobody's business. */
    private static final int FAILURES_BEFORE_IT_IS_SAID = 5;

    private final AgendaService agendas;
    private final Languages languages;
    private final OrganisersLog organisersLog;

    MirrorTroubles(AgendaService agendas, Languages languages, OrganisersLog organisersLog) {
        this.agendas = agendas;
        this.languages = languages;
        this.organisersLog = organisersLog;
    }

    void deleted(MirrorTurn turn) {
        say(turn, "deleted", ":" + turn.event());
    }

    /** @param permission the name of a constant, if Discord tells which one */
    void forbidden(MirrorTurn turn, @Nullable String permission) {
        log.debug("No event for meeting {}: {} is missing.", turn.meeting(), permission);
        say(turn, "forbidden", "");
    }

    void full(MirrorTurn turn) {
        say(turn, "full", "");
    }

    void refused(MirrorTurn turn, @Nullable String detail) {
        log.warn("Discord refuses the event of meeting {}: {}", turn.meeting(), detail);
        say(turn, "refused", ":" + turn.changes());
    }

    void unreachable(MirrorTurn turn, int failures) {
        if (failures == FAILURES_BEFORE_IT_IS_SAID) {
            say(turn, "unreachable", "");
        }
    }

    private void say(MirrorTurn turn, String trouble, String which) {
        Language language = languages.ofServer(turn.server());
        String title = agendas.meeting(turn.meeting()).map(Meeting::title).orElse("");
        organisersLog.write(
                turn.server(),
                "event-" + trouble + ":" + turn.meeting() + which,
                TEXTS.say(language, "event." + trouble, "title", Markup.line(Markup.shortened(title, 100))));
    }
}
