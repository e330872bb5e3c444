package app.convive.benchmark;

import app.convive.meeting.Agenda;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.ItemKind;
import app.convive.meeting.programme.ProgrammeReader;
import app.convive.meeting.programme.ProgrammeText;
import app.convive.question.understanding.Asked;
import app.convive.question.understanding.Questions;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reading a programme and answering from one, in this process, warm. */
final class Reading {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate FIRST_DAY = LocalDate.of(2028, 10, 12);
    private static final int IMPORTED = 5_000;
    private static final int ITEMS = 500;
    private static final int WARM = 200;
    private static final int MEASURED = 200;

    private static final List<String> MATTERS = List.of(
            "Accueil des ateliers",
            "Plénière sur les vergers",
            "Atelier greffe",
            "Table ronde des semences",
            "Visite de la serre",
            "Pause au jardin",
            "Déjeuner",
            "Présentation des sols",
            "Atelier compost",
            "Débat sur l’eau");

    private static final List<String> QUESTIONS = List.of(
            "c’est à quelle heure le déjeuner ?",
            "y a quoi jeudi matin ?",
            "où est l’atelier greffe 120 ?",
            "qu’est-ce qui vient après la visite de la serre 44 ?",
            "when is the workshop compost?",
            "combien de temps dure le débat sur l’eau 59 ?",
            "il y a un concert ?",
            "merci à tous pour hier !",
            "quels ateliers vendredi après-midi ?",
            "à quel heur la plenière");

    private final Report report;

    Reading(Report report) {
        this.report = report;
    }

    void measure() {
        ProgrammeText programme = new ProgrammeText(text(), LocalDate.of(2028, 9, 1), PARIS);
        ProgrammeReader reader = new ProgrammeReader();
        report.limit(
                "import of %,d characters, p50".formatted(programme.text().length()),
                "ms",
                timed(() -> reader.read(programme), WARM + MEASURED).median(),
                50);
        Agenda agenda = agenda();
        Questions questions = new Questions();
        List<Runnable> asking = QUESTIONS.stream()
                .map(words -> (Runnable) () -> questions.understand(
                        new Asked(words, true, FIRST_DAY.minusDays(3).atTime(10, 0), agenda, null)))
                .toList();
        report.limit(
                "answer from an agenda of %d items, p99"
                        .formatted(agenda.items().size()),
                "ms",
                timed(() -> asking.forEach(Runnable::run), WARM, asking).percentile(0.99),
                5);
    }

    private static Figures timed(Runnable work, int times) {
        return timed(work, times - MEASURED, List.of(work));
    }

    /** Each of the works in turn, after the whole has warmed up. */
    private static Figures timed(Runnable warming, int warm, List<Runnable> works) {
        for (int i = 0; i < warm; i++) {
            warming.run();
        }
        Figures figures = new Figures();
        for (int i = 0; i < MEASURED; i++) {
            for (Runnable work : works) {
                long before = System.nanoTime();
                work.run();
                figures.add((System.nanoTime() - before) / 1e6);
            }
        }
        return figures;
    }

    private static String text() {
        StringBuilder text = new StringBuilder("Bonjour à toutes et à tous, voici le programme de nos journées.\n");
        DateTimeFormatter heading = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH);
        for (int day = 0; text.length() < IMPORTED; day++) {
            text.append('\n').append(heading.format(FIRST_DAY.plusDays(day))).append('\n');
            for (int i = 0; i < MATTERS.size() && text.length() < IMPORTED; i++) {
                text.append("%dh30 - %dh15 : %s (salle %d), avec les équipes du réseau\n"
                        .formatted(8 + i, 9 + i, MATTERS.get(i), i));
            }
        }
        return text.substring(0, IMPORTED);
    }

    private static Agenda agenda() {
        List<AgendaItem> items = new ArrayList<>();
        for (int i = 0; i < ITEMS; i++) {
            LocalDate day = FIRST_DAY.plusDays(i / 100);
            LocalTime start = LocalTime.of(8, 0).plusMinutes(7L * (i % 100));
            items.add(new AgendaItem(
                    i + 1L,
                    null,
                    day,
                    day,
                    start,
                    start.plusMinutes(30),
                    null,
                    MATTERS.get(i % MATTERS.size()) + " " + i,
                    "salle " + i % 20,
                    null,
                    ItemKind.values()[i % ItemKind.values().length],
                    false,
                    null));
        }
        return new Agenda(1, "Rencontre des mesures", "Nevers", PARIS, 1, items);
    }
}
