package app.convive.meeting.programme;

import app.convive.meeting.programme.words.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Counts how well readings agree with gold: an item is found when day, start and half of the title's words are. Items
 * within items are never held against the reader.
 */
final class Measure {

    private int gold;
    private int read;
    private int found;
    private int ends;
    private int rightEnds;
    private int places;
    private int rightPlaces;
    private int rightKinds;
    private int themes;
    private int rightThemes;
    private int inventedThemes;
    final List<String> faults = new ArrayList<>();

    void add(Gold expected, ReadProgramme programme) {
        Set<ReadItem> used = new HashSet<>();
        for (Gold.Item item : expected.items()) {
            ReadItem match = bestOf(programme.items(), item, used);
            gold++;
            if (match == null) {
                faults.add(expected.name() + " misses " + item);
                continue;
            }
            used.add(match);
            found++;
            compare(expected.name(), item, match);
        }
        for (ReadItem item : programme.items()) {
            if (!used.contains(item) && item.parent() == null) {
                faults.add(expected.name() + " invents " + item.day() + " " + item.start() + " " + item.title());
            }
            read += used.contains(item) || item.parent() == null ? 1 : 0;
        }
    }

    private void compare(String name, Gold.Item item, ReadItem match) {
        rightKinds += item.kind().equalsIgnoreCase(match.kind().name()) ? 1 : 0;
        themes += item.open() ? 1 : 0;
        rightThemes += item.open() && match.open() ? 1 : 0;
        if (item.open() != match.open()) {
            inventedThemes += match.open() ? 1 : 0;
            faults.add(name + " takes " + item + " for " + (match.open() ? "open" : "decided"));
        }
        if (!"?".equals(item.end())) {
            boolean right = Objects.equals(item.end(), Objects.toString(match.end(), null));
            ends++;
            rightEnds += right ? 1 : 0;
            if (!right) {
                faults.add(name + " ends " + item + " at " + match.end());
            }
        }
        if (item.place() != null) {
            boolean right = overlap(item.place(), match.place()) >= 0.5;
            places++;
            rightPlaces += right ? 1 : 0;
            if (!right) {
                faults.add(name + " places " + item + " in " + match.place());
            }
        }
    }

    private static @Nullable ReadItem bestOf(List<ReadItem> items, Gold.Item item, Set<ReadItem> used) {
        ReadItem best = null;
        double most = 0.5 - 1e-9;
        for (ReadItem each : items) {
            boolean dated = Character.isDigit(item.day().charAt(0));
            boolean sameDay = !dated || item.day().equals(Objects.toString(each.day(), null));
            boolean sameStart = Objects.equals(item.start(), Objects.toString(each.start(), null));
            double alike = overlap(item.title(), each.title());
            if (sameDay && sameStart && !used.contains(each) && alike > most) {
                best = each;
                most = alike;
            }
        }
        return best;
    }

    private static double overlap(String one, @Nullable String other) {
        Set<String> a = words(one);
        Set<String> b = words(Objects.toString(other, ""));
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        double common = a.stream().filter(b::contains).count();
        return Math.max(common / a.size(), common / b.size());
    }

    private static Set<String> words(String text) {
        Set<String> all = Arrays.stream(Folding.of(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
        Set<String> tellingOnes = all.stream()
                .filter(word -> word.length() > 1 || Character.isDigit(word.charAt(0)))
                .collect(Collectors.toSet());
        return tellingOnes.isEmpty() ? all : tellingOnes;
    }

    /** Harmonic mean of how much was found and how much of what was read is right. */
    double f1() {
        return 2.0 * found / (gold + read);
    }

    double kindsRight() {
        return (double) rightKinds / found;
    }

    /** Harmonic mean of the open themes that were recognised and those that are open indeed. */
    double openThemes() {
        return 2.0 * rightThemes / (themes + rightThemes + inventedThemes);
    }

    double endsRight() {
        return (double) rightEnds / ends;
    }

    double placesRight() {
        return (double) rightPlaces / places;
    }
}
