package app.convive.registration;

import static app.convive.registration.World.member;
import static app.convive.registration.World.next;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.discord.Caller;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.Meeting;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnAttendance
class ChoiceTest {

    @Autowired
    World world;

    @Autowired
    RegistrationService registrations;

    @Autowired
    ChoiceService choices;

    @Autowired
    SheetReader sheets;

    @Autowired
    AttendanceReader attendance;

    @Autowired
    RegisteredPeople people;

    private Caller coming(Meeting meeting) {
        Caller who = member();
        registrations.register(who, meeting.id(), next());
        return who;
    }

    private ChoiceOutcome choose(Meeting meeting, Caller who, long item) {
        return choices.choose(who, meeting.id(), item, next(), false);
    }

    private ChoiceOutcome giveUp(Meeting meeting, Caller who, long item) {
        return choices.giveUp(who, meeting.id(), item, next());
    }

    private Sheet sheet(Meeting meeting, Caller who) {
        return sheets.of(who, meeting.id()).orElseThrow();
    }

    private List<String> chosen(Meeting meeting, Caller who) {
        return sheet(meeting, who).chosen().stream()
                .map(Sheet.Chosen::item)
                .map(AgendaItem::title)
                .toList();
    }

    private Figures figures(Meeting meeting, long item) {
        Figures figures = attendance.itemFigures(meeting.id()).get(item);
        assertThat(figures).isNotNull();
        return figures == null ? new Figures(null, 0, 0) : figures;
    }

    @Test
    void meals_visits_and_parallel_workshops_are_offered_and_plenaries_are_not() {
        Meeting meeting = world.meeting(null);
        Caller anne = coming(meeting);
        assertThat(sheet(meeting, anne).offered())
                .extracting(offered -> offered.item().id())
                .containsExactly(
                        world.item(meeting, "chantiers"),
                        world.item(meeting, "compost"),
                        world.item(meeting, "dîner"),
                        world.item(meeting, "visite"),
                        world.item(meeting, "déjeuner"));
    }

    @Test
    void a_chosen_item_stands_on_the_sheet_and_is_no_longer_offered() {
        Meeting meeting = world.meeting(null);
        Caller anne = coming(meeting);
        long dinner = world.item(meeting, "dîner");
        assertThat(choose(meeting, anne, dinner)).isInstanceOf(ChoiceOutcome.Chosen.class);
        assertThat(choose(meeting, anne, dinner)).isEqualTo(new ChoiceOutcome.Unchanged());
        assertThat(chosen(meeting, anne)).singleElement().asString().contains("dîner");
        assertThat(sheet(meeting, anne).offered())
                .extracting(offered -> offered.item().id())
                .doesNotContain(dinner);
        assertThat(figures(meeting, dinner)).isEqualTo(new Figures(null, 1, 0));
        assertThat(people.chosen(meeting.id(), anne.user())).containsExactly(dinner);
    }

    @Test
    void only_who_has_a_place_at_the_meeting_can_choose() {
        Meeting meeting = world.meeting(1);
        coming(meeting);
        Caller waiting = coming(meeting);
        long dinner = world.item(meeting, "dîner");
        assertThat(choose(meeting, waiting, dinner)).isEqualTo(new ChoiceOutcome.NotRegistered());
        assertThat(choose(meeting, member(), dinner)).isEqualTo(new ChoiceOutcome.NotRegistered());
        assertThat(sheet(meeting, waiting).offered()).isEmpty();
    }

    @Test
    void another_workshop_of_the_same_slot_replaces_the_first_only_when_that_is_meant() {
        Meeting meeting = world.meeting(null);
        Caller anne = coming(meeting);
        long sites = world.item(meeting, "chantiers");
        long compost = world.item(meeting, "compost");
        choose(meeting, anne, sites);
        assertThat(choose(meeting, anne, compost)).isInstanceOf(ChoiceOutcome.WouldReplace.class);
        assertThat(people.chosen(meeting.id(), anne.user())).containsExactly(sites);
        assertThat(choices.choose(anne, meeting.id(), compost, next(), true)).isInstanceOf(ChoiceOutcome.Chosen.class);
        assertThat(people.chosen(meeting.id(), anne.user())).containsExactly(compost);
        assertThat(figures(meeting, sites)).isEqualTo(new Figures(null, 0, 0));
    }

    @Test
    void replacing_a_choice_gives_its_place_to_the_next_in_line() {
        Meeting meeting = world.meeting(null);
        long sites = world.item(meeting, "chantiers");
        long compost = world.item(meeting, "compost");
        world.places(meeting, sites, 1);
        Caller anne = coming(meeting);
        Caller bruno = coming(meeting);
        choose(meeting, anne, sites);
        assertThat(choose(meeting, bruno, sites)).isInstanceOf(ChoiceOutcome.QueuedFor.class);
        choices.choose(anne, meeting.id(), compost, next(), true);
        assertThat(people.chosen(meeting.id(), bruno.user())).containsExactly(sites);
        assertThat(world.owed(Notices.POINT_GIVEN, bruno)).isEqualTo(1);
        assertThat(figures(meeting, sites)).isEqualTo(new Figures(1, 1, 0));
    }

    @Test
    void a_full_item_has_its_own_line_and_a_place_given_up_goes_to_the_first_in_it() {
        Meeting meeting = world.meeting(null);
        long dinner = world.item(meeting, "dîner");
        world.places(meeting, dinner, 1);
        Caller anne = coming(meeting);
        Caller bruno = coming(meeting);
        Caller chloe = coming(meeting);
        choose(meeting, anne, dinner);
        choose(meeting, bruno, dinner);
        assertThat(choose(meeting, chloe, dinner))
                .isInstanceOfSatisfying(
                        ChoiceOutcome.QueuedFor.class,
                        it -> assertThat(it.rank()).isEqualTo(2));
        giveUp(meeting, anne, dinner);
        assertThat(people.chosen(meeting.id(), bruno.user())).containsExactly(dinner);
        assertThat(people.waitingFor(meeting, chloe.user()))
                .singleElement()
                .extracting(Sheet.Chosen::rank)
                .isEqualTo(1);
        world.places(meeting, dinner, 2);
        assertThat(people.chosen(meeting.id(), chloe.user())).containsExactly(dinner);
        assertThat(world.owed(Notices.POINT_GIVEN, chloe)).isEqualTo(1);
    }

    @Test
    void who_cancels_gives_up_all_items_and_those_in_line_move_up() {
        Meeting meeting = world.meeting(null);
        long dinner = world.item(meeting, "dîner");
        world.places(meeting, dinner, 1);
        Caller anne = coming(meeting);
        Caller bruno = coming(meeting);
        choose(meeting, anne, dinner);
        choose(meeting, bruno, dinner);
        registrations.decline(anne, meeting.id(), next());
        assertThat(people.chosen(meeting.id(), bruno.user())).containsExactly(dinner);
        registrations.register(anne, meeting.id(), next());
        assertThat(chosen(meeting, anne)).isEmpty();
    }

    @Test
    void choices_that_arrive_reversed_or_twice_leave_the_later_one() {
        Meeting meeting = world.meeting(null);
        Caller anne = coming(meeting);
        long dinner = world.item(meeting, "dîner");
        long first = next();
        long second = next();
        choices.giveUp(anne, meeting.id(), dinner, second);
        assertThat(choices.choose(anne, meeting.id(), dinner, first, false)).isEqualTo(new ChoiceOutcome.Unchanged());
        assertThat(chosen(meeting, anne)).isEmpty();
        long third = next();
        choices.choose(anne, meeting.id(), dinner, third, false);
        giveUp(meeting, anne, dinner);
        assertThat(choices.choose(anne, meeting.id(), dinner, third, false)).isEqualTo(new ChoiceOutcome.Unchanged());
        assertThat(figures(meeting, dinner)).isEqualTo(new Figures(null, 0, 0));
    }

    @Test
    void an_item_of_another_meeting_or_a_plenary_cannot_be_chosen() {
        Meeting meeting = world.meeting(null);
        Meeting other = world.meeting(null);
        Caller anne = coming(meeting);
        assertThat(choose(meeting, anne, world.item(other, "dîner"))).isEqualTo(new ChoiceOutcome.NotOffered());
        assertThat(choose(meeting, anne, world.item(meeting, "accueil"))).isEqualTo(new ChoiceOutcome.NotOffered());
    }

    @Test
    void those_who_chose_or_wait_are_concerned_by_a_change_of_the_item() {
        Meeting meeting = world.meeting(null);
        long dinner = world.item(meeting, "dîner");
        world.places(meeting, dinner, 1);
        Caller anne = coming(meeting);
        Caller bruno = coming(meeting);
        Caller chloe = coming(meeting);
        choose(meeting, anne, dinner);
        choose(meeting, bruno, dinner);
        choose(meeting, chloe, world.item(meeting, "visite"));
        assertThat(people.concernedBy(List.of(dinner))).containsExactlyInAnyOrder(anne.user(), bruno.user());
        assertThat(people.concernedBy(List.of())).isEmpty();
    }
}
