package app.convive.meeting.programme.file;

import app.convive.meeting.programme.ReadDay;
import app.convive.meeting.programme.ReadItem;
import app.convive.meeting.programme.ReadProgramme;
import app.convive.meeting.programme.YearChoice;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Finds the year of a file's dates: the one that it tells, else the next one in which the weekdays agree. */
final class FileYears {

    private static final int YEARS_AHEAD = 30;

    private FileYears() {}

    static ReadProgramme choose(ReadProgramme programme, LocalDate writtenOn) {
        List<ReadDay> dated = programme.items().stream()
                .map(ReadItem::writtenDay)
                .filter(ReadDay::dated)
                .toList();
        if (dated.isEmpty()) {
            return programme;
        }
        LocalDate first = programme.items().stream()
                .map(ReadItem::day)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        if (first != null) {
            YearChoice own = new YearChoice(first.getYear(), first.isBefore(writtenOn), true);
            return with(programme, own);
        }
        Integer told = dated.stream()
                .map(ReadDay::year)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (told != null) {
            return with(programme.inYear(told), choice(programme.inYear(told), told, writtenOn, true));
        }
        for (int year = writtenOn.getYear(); year <= writtenOn.getYear() + YEARS_AHEAD; year++) {
            ReadProgramme then = programme.inYear(year);
            YearChoice choice = choice(then, year, writtenOn, false);
            if (!choice.past() && agrees(then)) {
                return with(then, choice);
            }
        }
        int next = writtenOn.getYear();
        return with(programme.inYear(next), choice(programme.inYear(next), next, writtenOn, false));
    }

    private static boolean agrees(ReadProgramme programme) {
        return programme.items().stream()
                .allMatch(item -> item.day() == null
                        || item.writtenDay().weekday() == null
                        || item.writtenDay().weekday() == item.day().getDayOfWeek());
    }

    private static YearChoice choice(ReadProgramme programme, int year, LocalDate writtenOn, boolean told) {
        boolean past = programme.items().stream()
                .map(ReadItem::day)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .map(first -> first.isBefore(writtenOn))
                .orElse(false);
        return new YearChoice(year, past, told);
    }

    private static ReadProgramme with(ReadProgramme programme, YearChoice year) {
        return new ReadProgramme(
                programme.title(),
                programme.place(),
                programme.language(),
                programme.items(),
                programme.leftOut(),
                List.of(year),
                programme.problems());
    }
}
