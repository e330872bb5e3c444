package app.convive.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import app.convive.delivery.Written;
import app.convive.discord.Language;
import app.convive.discord.Languages;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.Meeting;
import java.util.List;
import net.dv8tion.jda.api.entities.Message;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ReminderTest
class LettersTest {

    private static final String STEP = Announcements.STEP_LETTER;

    @Autowired
    World world;

    @Autowired
    Members members;

    @Autowired
    Mail mail;

    @Autowired
    Languages languages;

    @Test
    void a_step_in_the_channel_reads_figures_and_the_time_that_is_left_when_it_is_sent() {
        Meeting meeting = world.meetingIn(30);
        world.walkTo(meeting.firstDay().minusDays(7), "09:01");
        for (long user = 1; user <= 13; user++) {
            members.come(meeting, user);
        }

        assertThat(mail.texts(STEP, meeting, World.CHANNEL))
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains("C’est dans une semaine", "**Rencontre des vergers**", "à 9\u202Fh", "<t:", ":R>")
                        .contains("Lieu\u00A0: Nevers", "On compte 13 personnes."));

        world.walkTo(meeting.firstDay().minusDays(5), "10:00");
        assertThat(mail.texts(STEP, meeting, World.CHANNEL))
                .first()
                .satisfies(text -> assertThat(text).contains("C’est dans 5 jours"));
    }

    @Test
    void a_step_to_a_person_shows_their_own_items_with_hours_and_places() {
        Meeting meeting = world.meetingIn(30);
        members.come(
                meeting,
                101,
                world.item(meeting, "dîner").id(),
                world.item(meeting, "visite").id());
        world.walkTo(meeting.firstDay().minusDays(1), "17:01");

        assertThat(mail.texts(STEP, meeting, 101))
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains(
                                "C’est demain",
                                "Vos points",
                                "**20\u202Fh** dîner — halle aux grains",
                                "visite du verger")
                        .contains("<#5>", "premier message privé")
                        .doesNotContain("accueil", "plénière"));
    }

    @Test
    void a_step_to_an_English_reader_is_English() {
        Meeting meeting = world.meetingIn(30);
        members.come(meeting, 111, world.item(meeting, "dîner").id());
        languages.seen(111, Language.ENGLISH);
        world.walkTo(meeting.firstDay().minusDays(1), "17:01");

        assertThat(mail.texts(STEP, meeting, 111))
                .singleElement()
                .satisfies(text ->
                        assertThat(text).contains("It is tomorrow", "Your items", "at 09:00", "**20:00** dîner"));
    }

    @Test
    void who_has_cancelled_meanwhile_gets_nothing() {
        Meeting meeting = world.meetingIn(30);
        members.come(meeting, 121);
        world.walkTo(meeting.firstDay().minusDays(1), "17:01");
        members.stayAway(meeting, 121);

        assertThat(mail.texts(STEP, meeting, 121)).containsExactly(Mail.NOTHING);
    }

    @Test
    void nothing_announces_what_has_begun() {
        Meeting meeting = world.meetingIn(30);
        members.come(meeting, 131);
        world.walkTo(meeting.firstDay(), "09:00");

        assertThat(mail.texts(STEP, meeting, 131)).containsExactly(Mail.NOTHING);
        assertThat(mail.texts(STEP, meeting, World.CHANNEL)).containsOnly(Mail.NOTHING);
    }

    @Test
    void what_members_typed_pings_nobody_and_formats_nothing() {
        Meeting meeting = world.meetingIn(30);
        world.rename(meeting, "@everyone **gras** <@&1> `code`");
        world.walkTo(meeting.firstDay().minusDays(7), "09:01");

        assertThat(mail.written(STEP, meeting, World.CHANNEL))
                .singleElement()
                .isInstanceOfSatisfying(Written.Message.class, it -> {
                    assertThat(it.content().getAllowedMentions()).isEmpty();
                    assertThat(it.content().getContent())
                            .contains("\\*\\*gras\\*\\*")
                            .doesNotContain("@everyone");
                });
    }

    @Test
    void a_long_programme_is_cut_at_whole_lines_and_says_so() {
        Meeting meeting = world.meetingIn(30);
        for (String title : List.of("accueil", "plénière", "dîner", "visite")) {
            AgendaItem item = world.item(meeting, title);
            world.edit(meeting, item, item.day(), "10:00", title + " " + "très ".repeat(58), "lieu ".repeat(60));
        }
        members.come(meeting, 141);
        world.walkTo(meeting.firstDay().minusDays(1), "17:01");

        assertThat(mail.texts(STEP, meeting, 141))
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .hasSizeLessThanOrEqualTo(Message.MAX_CONTENT_LENGTH)
                        .contains("premier message privé"));
    }

    @Test
    void a_moved_item_is_told_once_to_the_channel_and_to_those_who_chose_it() {
        Meeting meeting = world.meetingIn(30);
        AgendaItem dinner = world.item(meeting, "dîner");
        members.come(meeting, 151, dinner.id());
        members.come(meeting, 152, world.item(meeting, "visite").id());

        world.edit(meeting, dinner, dinner.day(), "20:30", "dîner", "halle aux grains");

        assertThat(mail.texts(NewsService.LETTER, meeting, World.CHANNEL))
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains("a changé (version 2)", "**dîner**", "20\u202Fh\u202F30 (au lieu de 20\u202Fh)"));
        assertThat(mail.texts(NewsService.LETTER, meeting, 151)).hasSize(1);
        assertThat(mail.texts(NewsService.LETTER, meeting, 152)).isEmpty();
    }

    @Test
    void a_change_that_was_taken_back_before_it_was_told_is_not_told() {
        Meeting meeting = world.meetingIn(30);
        AgendaItem dinner = world.item(meeting, "dîner");

        world.edit(meeting, dinner, dinner.day(), "20:30", "dîner", "halle aux grains");
        world.edit(meeting, dinner, dinner.day(), "20:00", "dîner", "halle aux grains");

        assertThat(mail.texts(NewsService.LETTER, meeting, World.CHANNEL))
                .first()
                .isEqualTo(Mail.NOTHING);
    }
}
