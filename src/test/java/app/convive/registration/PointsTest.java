package app.convive.registration;

import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.Agenda;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.ItemKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PointsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 4);

    private static AgendaItem item(long id, @Nullable String start, @Nullable String end) {
        return item(id, null, start, end, ItemKind.SESSION, false, null);
    }

    private static AgendaItem item(
            long id,
            @Nullable Long parent,
            @Nullable String start,
            @Nullable String end,
            ItemKind kind,
            boolean open,
            @Nullable Integer places) {
        return new AgendaItem(
                id,
                parent,
                DAY,
                DAY,
                start == null ? null : LocalTime.parse(start),
                end == null ? null : LocalTime.parse(end),
                null,
                "Point " + id,
                null,
                null,
                kind,
                open,
                places);
    }

    private static AgendaItem lasting(long id, int days) {
        return new AgendaItem(
                id,
                null,
                DAY,
                DAY,
                LocalTime.of(9, 0),
                null,
                DAY.plusDays(days),
                "Expo",
                null,
                null,
                ItemKind.OTHER,
                false,
                null);
    }

    private static Agenda agenda(AgendaItem... items) {
        return new Agenda(1, "Rencontre", null, ZoneId.of("Europe/Paris"), 1, List.of(items));
    }

    @Test
    void items_that_touch_do_not_overlap() {
        assertThat(item(1, "10:00", "11:00").overlaps(item(2, "11:00", "12:00")))
                .isFalse();
    }

    @Test
    void items_that_share_a_moment_overlap_either_way() {
        AgendaItem morning = item(1, "10:00", "11:30");
        AgendaItem noon = item(2, "11:00", "12:00");
        assertThat(morning.overlaps(noon)).isTrue();
        assertThat(noon.overlaps(morning)).isTrue();
        assertThat(morning.overlaps(item(3, "10:00", null))).isTrue();
        assertThat(morning.overlaps(item(4, "11:00", null))).isTrue();
        assertThat(item(5, "09:00", null).overlaps(morning)).isFalse();
    }

    @Test
    void an_evening_that_ends_after_midnight_overlaps_with_what_is_on_then() {
        assertThat(item(1, "22:00", "01:00").overlaps(item(2, "23:30", "23:45")))
                .isTrue();
    }

    @Test
    void what_lasts_for_days_or_has_no_hour_overlaps_with_nothing() {
        assertThat(lasting(1, 4).overlaps(item(2, "10:00", "11:00"))).isFalse();
        assertThat(item(3, null, null).overlaps(item(2, "10:00", "11:00"))).isFalse();
    }

    @Test
    void a_workshop_without_hours_has_those_of_its_slot() {
        AgendaItem slot = item(1, null, "14:00", "17:00", ItemKind.SESSION, false, null);
        AgendaItem workshop = item(2, 1L, null, null, ItemKind.WORKSHOP, false, null);
        assertThat(Points.find(agenda(slot, workshop), 2)).hasValueSatisfying(found -> {
            assertThat(found.start()).isEqualTo(LocalTime.of(14, 0));
            assertThat(found.end()).isEqualTo(LocalTime.of(17, 0));
        });
    }

    @Test
    void a_slot_that_holds_workshops_and_a_workshop_without_a_theme_are_not_chosen() {
        AgendaItem slot = item(1, null, "14:00", "17:00", ItemKind.WORKSHOP, false, 40);
        AgendaItem decided = item(2, 1L, null, null, ItemKind.WORKSHOP, false, null);
        AgendaItem open = item(3, 1L, null, null, ItemKind.WORKSHOP, true, null);
        AgendaItem limited = item(4, null, "18:00", null, ItemKind.PLENARY, false, 12);
        AgendaItem talk = item(5, null, "19:00", null, ItemKind.PLENARY, false, null);
        assertThat(Points.of(agenda(slot, decided, open, limited, talk)))
                .extracting(AgendaItem::id)
                .containsExactly(2L, 4L);
    }
}
