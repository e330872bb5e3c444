package app.convive.meeting.programme;

import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.layout.TextLines;
import app.convive.meeting.programme.words.Vocabulary;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** Turns an organiser's programme text into a draft. It keeps no state: one reader serves all threads. */
public final class ProgrammeReader {

    /** Longest text that is read, in characters. */
    public static final int LONGEST = 200_000;

    private final Vocabulary vocabulary = new Vocabulary();

    /** Never fails: what could not be read is told by the draft's problems. */
    public ReadProgramme read(ProgrammeText source) {
        String text = source.text();
        if (text.isBlank()) {
            return nothing(Problem.EMPTY);
        }
        if (text.length() > LONGEST) {
            return nothing(Problem.TOO_LONG);
        }
        if (!Legibility.isText(text)) {
            return nothing(Problem.NOT_TEXT);
        }
        List<Line> lines = TextLines.of(text);
        Readings readings = new Readings(vocabulary, monthFirst(source.zone()));
        List<Reading> first = lines.stream().map(readings::of).toList();
        Habits habits = Habits.of(first);
        List<Reading> believed = first.stream()
                .map(reading -> readings.believed(reading, habits))
                .toList();
        ProgrammeWalk walk = new ProgrammeWalk(
                readings, habits, new Noise(vocabulary), new Statements(vocabulary), new LineRoles(vocabulary));
        walk.over(believed);
        return new Draft(vocabulary, source, believed, walk).complete();
    }

    private static ReadProgramme nothing(Problem problem) {
        return new ReadProgramme(null, null, "fr", List.of(), List.of(), List.of(), Set.of(problem));
    }

    /** In North and Central America 5/6 is the sixth of May. */
    private static boolean monthFirst(ZoneId zone) {
        return zone.getId().startsWith("America/") || zone.getId().startsWith("US/");
    }
}
