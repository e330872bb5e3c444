package app.convive.meeting.programme.place;

import java.util.List;

/**
 * How the titles of one text end: where most of their brackets, or most of their last parts, name places, the others do
 * too.
 *
 * @param brackets a bracket at the end of a title names a place
 * @param lasts what stands behind the last dash, slash or comma names a place
 */
record PlaceHabits(boolean brackets, boolean lasts) {

    static final PlaceHabits NONE = new PlaceHabits(false, false);

    static PlaceHabits of(List<String> titles, PlaceFinder finder) {
        int square = 0;
        int bracketed = 0;
        int placesInBrackets = 0;
        int parted = 0;
        int placesAtEnd = 0;
        for (String title : titles) {
            boolean bracket = title.endsWith(")") || title.endsWith("]");
            square += title.endsWith("]") ? 1 : 0;
            bracketed += bracket ? 1 : 0;
            placesInBrackets += bracket && finder.endsWithPlaceInBracket(title) ? 1 : 0;
            boolean part = !bracket && parted(title);
            parted += part ? 1 : 0;
            placesAtEnd += part && finder.endsWithPlace(title) ? 1 : 0;
        }
        boolean onlyForPlaces = square >= 3 && square == bracketed && placesInBrackets > 0;
        boolean brackets = onlyForPlaces || (placesInBrackets >= 2 && placesInBrackets * 10 >= bracketed * 6);
        return new PlaceHabits(brackets, placesAtEnd >= 3 && placesAtEnd * 10 >= parted * 7);
    }

    /** Its last part is short and stands behind a sign. */
    private static boolean parted(String title) {
        for (String sign : List.of(" - ", " – ", " — ", " / ", ", ", " | ")) {
            int at = title.lastIndexOf(sign);
            if (at > 0 && title.length() - at <= 44) {
                return true;
            }
        }
        return false;
    }
}
