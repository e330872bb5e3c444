package app.convive.question.chat;

import app.convive.rehearsal.Announcement;
import app.convive.rehearsal.Shown;
import app.convive.rehearsal.Stage;
import app.convive.rehearsal.Visitor;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** A meeting of two days in five weeks, as Hélène has published it, and those who ask about it. */
final class Fair {

    private final Stage stage;
    private final LocalDate firstDay;

    private Fair(Stage stage, LocalDate firstDay) {
        this.stage = stage;
        this.firstDay = firstDay;
    }

    static Fair on(Stage stage) {
        LocalDate day = Announcement.dayIn(stage, 35).with(DayOfWeek.THURSDAY);
        Announcement.previewed(
                        stage, "", "", """
                Foire aux outils

                %s
                13 h 30 : accueil café (hall de la gare)
                14 h - 16 h : ateliers
                - atelier vannerie
                - atelier forge
                20 h : dîner (péniche Lola)
                %s
                9 h - 11 h : visite de la fonderie
                12 h 30 : déjeuner
                """.formatted(Announcement.heading(day), Announcement.heading(day.plusDays(1))))
                .clicks("Confirmer");
        stage.as("claire").in("annonces").awaits("Foire aux outils");
        return new Fair(stage, day);
    }

    LocalDate firstDay() {
        return firstDay;
    }

    /** Hélène chooses where the organisers read their log. */
    Fair withLog() {
        sets("LOG", "organisation");
        return this;
    }

    /** Hélène lets Convive listen in {@code #général}. */
    Fair listening() {
        sets("LISTENING", "général");
        return this;
    }

    private void sets(String setting, String channel) {
        stage.as("helene")
                .types("/reunion reglages")
                .chooses("setting:" + setting, stage.channel(channel))
                .text();
    }

    Visitor organiser() {
        return stage.as("helene").in("organisation");
    }

    /** What Convive answers to a mention in {@code #général}. */
    Shown mentioned(String who, String words) {
        Visitor member = stage.as(who);
        return member.awaitsAnswerTo(member.says("@Convive " + words));
    }
}
