package app.convive.rehearsal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** A programme as the organiser of a stage brings it: pasted in {@code #annonces}, previewed, confirmed. */
public final class Announcement {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter HEADING = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH);

    private Announcement() {}

    /** The day, in Paris, that many days from the stage's today. */
    public static LocalDate dayIn(Stage stage, int days) {
        return LocalDate.ofInstant(stage.now(), PARIS).plusDays(days);
    }

    /** A day as it stands over its items. */
    public static String heading(LocalDate day) {
        return HEADING.format(day);
    }

    /**
     * The preview of a programme.
     *
     * @param title empty to leave it to the text
     * @param place empty to leave it to the text
     */
    public static Reply previewed(Stage stage, String title, String place, String programme) {
        return stage.as("helene")
                .in("annonces")
                .types("/reunion importer")
                .submits(Map.of("Le programme, tel qu’il a été envoyé", programme, "Titre", title, "Lieu", place));
    }

    /** Confirms it, and waits until its card stands in the channel. */
    public static Shown confirmed(Stage stage, String title, String place, String programme) {
        previewed(stage, title, place, programme).clicks("Confirmer");
        return stage.as("claire").in("annonces").awaits(title);
    }
}
