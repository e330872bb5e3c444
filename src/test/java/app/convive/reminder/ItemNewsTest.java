package app.convive.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.AgendaItem;
import app.convive.meeting.Heading;
import app.convive.meeting.ItemKind;
import app.convive.meeting.PublishedVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ItemNewsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final AgendaItem DINNER = item("2027-05-20", "20:00", "Dîner", "Halle aux grains");

    @Test
    void another_hour_is_news_and_says_what_people_know() {
        AgendaItem later = item("2027-05-20", "20:30", "Dîner", "Halle aux grains");

        assertThat(news(version("2027-05-01T10:00", DINNER), version("2027-05-02T10:00", later)))
                .containsExactly(new ItemNews(DINNER, later));
    }

    @Test
    void another_title_or_a_first_place_is_no_news() {
        AgendaItem withoutPlace = item("2027-05-20", "20:00", "Dîner", null);
        AgendaItem retitled = item("2027-05-20", "20:00", "Dîner de gala", null);

        assertThat(news(version("2027-05-01T10:00", withoutPlace), version("2027-05-02T10:00", retitled)))
                .isEmpty();
        assertThat(news(version("2027-05-01T10:00", withoutPlace), version("2027-05-02T10:00", DINNER)))
                .isEmpty();
    }

    @Test
    void dropped_then_back_then_elsewhere_are_three_news_one_a_version() {
        AgendaItem elsewhere = item("2027-05-20", "20:00", "Dîner", "Salle du Conseil");
        PublishedVersion first = version("2027-05-01T10:00", DINNER);
        PublishedVersion second = version("2027-05-02T10:00");
        PublishedVersion third = version("2027-05-03T10:00", DINNER);
        PublishedVersion fourth = version("2027-05-04T10:00", elsewhere);

        assertThat(news(first, second)).singleElement().matches(ItemNews::dropped);
        assertThat(news(first, second, third)).singleElement().matches(ItemNews::back);
        assertThat(news(first, second, third, fourth)).singleElement().matches(ItemNews::elsewhere);
    }

    @Test
    void a_new_item_is_nobodys_news() {
        assertThat(news(version("2027-05-01T10:00"), version("2027-05-02T10:00", DINNER)))
                .isEmpty();
    }

    @Test
    void a_date_corrected_through_the_past_is_told_once_it_is_right_and_not_if_it_is_the_known_one() {
        AgendaItem past = item("2027-04-27", "20:00", "Dîner", "Halle aux grains");
        AgendaItem later = item("2027-05-21", "20:00", "Dîner", "Halle aux grains");
        PublishedVersion first = version("2027-05-01T10:00", DINNER);
        PublishedVersion slip = version("2027-05-02T10:00", past);

        assertThat(news(first, slip)).isEmpty();
        assertThat(news(first, slip, version("2027-05-02T10:01", DINNER))).isEmpty();
        assertThat(news(first, slip, version("2027-05-02T10:01", later))).containsExactly(new ItemNews(DINNER, later));
    }

    @Test
    void an_item_that_is_put_off_while_it_should_have_begun_is_news() {
        AgendaItem putOff = item("2027-05-20", "20:45", "Dîner", "Halle aux grains");

        assertThat(news(version("2027-05-01T10:00", DINNER), version("2027-05-20T20:15", putOff)))
                .containsExactly(new ItemNews(DINNER, putOff));
    }

    private static List<ItemNews> news(PublishedVersion... versions) {
        List<PublishedVersion> numbered = Stream.iterate(0, i -> i + 1)
                .limit(versions.length)
                .map(i -> numbered(i + 1, versions[i].publishedAt(), versions[i].items()))
                .toList();
        return ItemNews.of(numbered, versions.length, PARIS);
    }

    private static PublishedVersion version(String publishedAt, AgendaItem... items) {
        Instant instant = LocalDateTime.parse(publishedAt).atZone(PARIS).toInstant();
        return numbered(1, instant, List.of(items));
    }

    private static PublishedVersion numbered(int number, Instant publishedAt, List<AgendaItem> items) {
        return new PublishedVersion(
                number, publishedAt, 7, new Heading("Rencontre", "Nevers", null), items, null, null);
    }

    private static AgendaItem item(String day, String start, String title, @Nullable String place) {
        LocalDate date = LocalDate.parse(day);
        return new AgendaItem(
                1,
                null,
                date,
                date,
                LocalTime.parse(start),
                null,
                null,
                title,
                place,
                null,
                ItemKind.MEAL,
                false,
                null);
    }
}
