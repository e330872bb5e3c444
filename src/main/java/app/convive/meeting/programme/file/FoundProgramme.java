package app.convive.meeting.programme.file;

import app.convive.meeting.programme.Doubt;
import app.convive.meeting.programme.Kinds;
import app.convive.meeting.programme.LeftOutLine;
import app.convive.meeting.programme.Problem;
import app.convive.meeting.programme.ReadItem;
import app.convive.meeting.programme.ReadProgramme;
import app.convive.meeting.programme.Themes;
import app.convive.meeting.programme.WrittenLanguage;
import app.convive.meeting.programme.words.Vocabulary;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The items of one file, gathered into a draft. */
public final class FoundProgramme {

    public final List<FoundItem> items = new ArrayList<>();
    public final List<LeftOutLine> leftOut = new ArrayList<>();
    public @Nullable String title;
    public @Nullable String place;

    private final Vocabulary vocabulary;

    public FoundProgramme(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public void leaveOut(int line, String text, LeftOutLine.Reason reason) {
        leftOut.add(new LeftOutLine(line, text, reason));
    }

    /** The draft, items by day and hour as far as these are known. */
    public ReadProgramme complete(LocalDate writtenOn) {
        Themes themes = new Themes(vocabulary);
        FarDays.mark(items);
        for (FoundItem item : items) {
            item.checkEnd();
            item.open = item.open || themes.open(item.title);
            if (item.start == null && item.lastDay == null) {
                item.doubts.add(Doubt.NO_TIME);
            }
        }
        boolean allDated = items.stream().allMatch(item -> item.day != null);
        if (allDated) {
            items.sort(Comparator.comparing((FoundItem item) -> Objects.requireNonNull(item.day))
                    .thenComparing(item -> item.start == null ? LocalTime.MIN : item.start));
        }
        List<ReadItem> read = distinct(new Kinds(vocabulary));
        ReadProgramme programme = new ReadProgramme(
                title, place == null ? commonPlace() : place, language(), read, leftOut, List.of(), problems(read));
        return FileYears.choose(programme, writtenOn);
    }

    private List<ReadItem> distinct(Kinds kinds) {
        List<ReadItem> read = new ArrayList<>();
        Set<List<@Nullable Object>> told = new HashSet<>();
        for (FoundItem item : items) {
            List<@Nullable Object> same = new ArrayList<>();
            same.add(item.writtenDay);
            same.add(item.day);
            same.add(item.start);
            same.add(item.end);
            same.add(item.title);
            same.add(item.place);
            if (told.add(same)) {
                read.add(item.read(kinds));
            } else {
                leaveOut(item.line, item.title, LeftOutLine.Reason.REPEATED);
            }
        }
        return read;
    }

    /** Where all of it takes place, if everything that names a place names the same one. */
    private @Nullable String commonPlace() {
        List<String> places = items.stream()
                .map(item -> item.place)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return places.size() == 1 ? places.getFirst() : null;
    }

    private String language() {
        StringBuilder words = new StringBuilder();
        for (FoundItem item : items) {
            words.append(item.title).append('\n');
            if (item.details != null) {
                words.append(item.details, 0, Math.min(item.details.length(), 300))
                        .append('\n');
            }
        }
        return new WrittenLanguage(vocabulary).of(words.toString());
    }

    private static Set<Problem> problems(List<ReadItem> items) {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        if (items.isEmpty()) {
            problems.add(Problem.NO_ITEMS);
        }
        if (items.stream().allMatch(item -> item.start() == null && item.lastDay() == null)) {
            problems.add(Problem.NO_TIMES);
        }
        if (items.stream().allMatch(item -> item.writtenDay().label().isEmpty())) {
            problems.add(Problem.NO_DAYS);
        } else if (items.stream().noneMatch(item -> item.writtenDay().dated())) {
            problems.add(Problem.NO_DATES);
        }
        return problems;
    }
}
