package app.convive.meeting.revision;

import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.AgendaItem;
import app.convive.meeting.ItemKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private static final LocalDate DAY = LocalDate.of(2027, 6, 10);

    private final List<Known> known = new ArrayList<>();
    private final List<Wanted> wanted = new ArrayList<>();

    @Test
    void the_same_title_at_another_hour_is_the_same_item_moved() {
        known(1, "18:00", "Dîner");
        known(2, "19:00", "Concert");
        wanted("19:00", "diner");
        wanted("20:30", "Concert");

        assertThat(ids()).containsExactly(1L, 2L);
    }

    @Test
    void of_several_breaks_each_is_the_nearest_one() {
        known(1, "10:00", "Pause café");
        known(2, "16:00", "Pause café");
        wanted("10:15", "Pause café");
        wanted("15:45", "Pause café");

        assertThat(ids()).containsExactly(1L, 2L);
    }

    @Test
    void another_title_at_the_same_moment_is_the_same_item_renamed() {
        known(1, "14:00", "Conférence de rentrée");
        wanted("14:00", "Table ronde sur les métiers");

        assertThat(ids()).containsExactly(1L);
    }

    @Test
    void a_meal_does_not_become_a_talk_because_it_is_at_its_hour() {
        known.add(new Known(item(1, null, "12:00", "Déjeuner", ItemKind.MEAL, false), null, false, Set.of()));
        wanted("12:00", "Conférence");

        assertThat(ids()).containsExactly(-1L);
    }

    @Test
    void workshop_one_never_becomes_workshop_two() {
        known(1, "14:00", "Atelier 1 : voiles");
        wanted("15:00", "Atelier 2 : voiles");

        assertThat(ids()).containsExactly(-1L);
    }

    @Test
    void the_identity_in_a_calendar_file_is_surer_than_title_and_moment() {
        known.add(new Known(item(1, null, "14:00", "Ouverture", ItemKind.SESSION, false), "a@x", false, Set.of()));
        known.add(new Known(item(2, null, "15:00", "Débat", ItemKind.SESSION, false), "b@x", false, Set.of()));
        wanted.add(new Wanted(item(-1, null, "15:00", "Débat", ItemKind.SESSION, false), "a@x", false, false));

        assertThat(ids()).containsExactly(1L);
    }

    @Test
    void a_slot_whose_theme_was_decided_keeps_it_against_an_older_text() {
        known.add(new Known(
                item(1, null, "14:00", "Prêter nos outils", ItemKind.WORKSHOP, false),
                null,
                false,
                Set.of("Atelier : thème à définir")));
        wanted.add(new Wanted(
                item(-1, null, "14:30", "Atelier : thème à définir", ItemKind.WORKSHOP, true), null, false, false));

        Matched matched = Matching.of(known, wanted);
        assertThat(matched.themesKept()).containsExactly(1L);
        assertThat(matched.items()).singleElement().satisfies(item -> {
            assertThat(item.title()).isEqualTo("Prêter nos outils");
            assertThat(item.open()).isFalse();
            assertThat(item.start()).isEqualTo(LocalTime.of(14, 30));
        });
    }

    @Test
    void parallel_workshops_are_found_under_their_slot() {
        known(1, "14:00", "Ateliers");
        known.add(new Known(item(2, 1L, null, "Nœuds", ItemKind.WORKSHOP, false), null, false, Set.of()));
        known.add(new Known(item(3, 1L, null, "Météo", ItemKind.WORKSHOP, false), null, false, Set.of()));
        wanted("15:00", "Ateliers");
        wanted.add(new Wanted(item(-2, -1L, null, "Météo marine", ItemKind.WORKSHOP, false), null, false, false));
        wanted.add(new Wanted(item(-3, -1L, null, "Nœuds", ItemKind.WORKSHOP, false), null, false, false));

        assertThat(ids()).containsExactly(1L, 3L, 2L);
        assertThat(Matching.of(known, wanted).items().get(1).parent()).isEqualTo(1L);
    }

    @Test
    void what_was_dropped_comes_back_as_itself() {
        known.add(new Known(item(1, null, "20:00", "Bal", ItemKind.SOCIAL, false), null, true, Set.of()));
        wanted("21:00", "Bal");

        assertThat(ids()).containsExactly(1L);
    }

    @Test
    void what_a_text_does_not_tell_stays_but_what_was_cleared_by_hand_goes() {
        AgendaItem dinner = new AgendaItem(
                1, null, DAY, DAY, LocalTime.of(20, 0), null, null, "Dîner", "Halle", null, ItemKind.MEAL, false, 40);
        known.add(new Known(dinner, null, false, Set.of()));
        AgendaItem told = item(-1, null, "20:00", "Dîner", ItemKind.MEAL, false);

        assertThat(Matching.of(known, List.of(new Wanted(told, null, false, false)))
                        .items())
                .containsExactly(dinner);
        assertThat(Matching.of(known, List.of(new Wanted(told, null, true, false)))
                        .items())
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.place()).isNull();
                    assertThat(item.places()).isEqualTo(40);
                });
    }

    @Test
    void an_item_that_was_set_apart_is_new() {
        known(1, "14:00", "Ouverture");
        wanted.add(new Wanted(item(-1, null, "14:00", "Ouverture", ItemKind.SESSION, false), null, false, true));

        assertThat(ids()).containsExactly(-1L);
    }

    private List<Long> ids() {
        return Matching.of(known, wanted).items().stream().map(AgendaItem::id).toList();
    }

    private void known(long id, String start, String title) {
        known.add(new Known(item(id, null, start, title, ItemKind.SESSION, false), null, false, Set.of()));
    }

    private void wanted(String start, String title) {
        long id = -1L - wanted.size();
        wanted.add(new Wanted(item(id, null, start, title, ItemKind.SESSION, false), null, false, false));
    }

    private static AgendaItem item(
            long id, @Nullable Long parent, @Nullable String start, String title, ItemKind kind, boolean open) {
        return new AgendaItem(
                id,
                parent,
                DAY,
                DAY,
                start == null ? null : LocalTime.parse(start),
                null,
                null,
                title,
                null,
                null,
                kind,
                open,
                null);
    }
}
