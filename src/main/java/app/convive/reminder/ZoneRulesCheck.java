package app.convive.reminder;

import app.convive.meeting.AgendaService;
import app.convive.meeting.Meeting;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Computes the instants of what is planned anew at each start: rules of time zones change with an update of Java, and
 * nine has to stay nine by the new ones.
 */
@Component
class ZoneRulesCheck {

    private final Steps steps;
    private final PersonalReminders reminders;
    private final CampaignPlanner campaigns;
    private final PersonalPlanner personal;
    private final AgendaService agendas;

    ZoneRulesCheck(
            Steps steps,
            PersonalReminders reminders,
            CampaignPlanner campaigns,
            PersonalPlanner personal,
            AgendaService agendas) {
        this.steps = steps;
        this.reminders = reminders;
        this.campaigns = campaigns;
        this.personal = personal;
        this.agendas = agendas;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void check() {
        for (long id : steps.plannedMeetings()) {
            Meeting meeting = agendas.meeting(id).orElseThrow();
            campaigns.follow(meeting, Beginning.of(meeting, agendas.agenda(meeting)), meeting.version());
        }
        reminders
                .plannedMeetings()
                .forEach(id -> personal.follow(agendas.meeting(id).orElseThrow()));
    }
}
