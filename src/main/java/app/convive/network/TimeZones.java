package app.convive.network;

import app.convive.discord.Language;
import app.convive.discord.text.Folding;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Time zones by what people call them: a city or a country in any language spoken here, or the zone's own name. */
public final class TimeZones {

    private static final String UTC = "Etc/UTC";

    private TimeZones() {}

    /**
     * The zones that somebody may mean, the likeliest first; accents, capitals and signs do not count. Those whose name
     * is just that come alone, then those of a country of that name, then those whose name has a word that begins so.
     */
    public static List<ZoneId> matching(String typed) {
        String wanted = Folding.fold(typed);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return Stream.<Predicate<Named>>of(
                        zone -> zone.names.contains(wanted),
                        zone -> zone.countries.contains(wanted),
                        zone -> zone.names.stream().anyMatch(name -> (" " + name).contains(" " + wanted)),
                        zone -> zone.countries.stream().anyMatch(name -> (" " + name).contains(" " + wanted)))
                .map(TimeZones::all)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<ZoneId> all(Predicate<Named> wanted) {
        return Known.ZONES.stream().filter(wanted).map(Named::zone).toList();
    }

    /** «Paris», «Nouméa»; "Paris", "Noumea": the city after which a zone is called, or its own name where it has none. */
    public static String city(Language language, ZoneId zone) {
        String city = exemplar(language, zone.getId());
        return city == null ? zone.getId() : city;
    }

    private static @Nullable String exemplar(Language language, String zone) {
        return TimeZoneNames.getInstance(ULocale.forLocale(language.locale())).getExemplarLocationName(zone);
    }

    private record Named(ZoneId zone, Set<String> names, Set<String> countries) {}

    /** Gathered when first asked for. */
    private static final class Known {

        static final Collection<Named> ZONES = gather();

        private static Collection<Named> gather() {
            Map<String, Named> zones = new LinkedHashMap<>();
            TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null).stream()
                    .map(TimeZone::getIanaID)
                    .filter(ZoneId.getAvailableZoneIds()::contains)
                    .forEach(id -> zones.put(id, named(id)));
            zones.put(UTC, new Named(ZoneId.of(UTC), Set.of("utc", "gmt", "etc utc"), Set.of()));
            // Former names and cities that share a zone with a larger one.
            ZoneId.getAvailableZoneIds().stream()
                    .filter(alias -> alias.contains("/") && !alias.startsWith("Etc/"))
                    .forEach(alias -> {
                        Named zone = zones.get(TimeZone.getIanaID(alias));
                        if (zone != null) {
                            zone.names.addAll(ownNames(alias));
                        }
                    });
            return List.copyOf(zones.values());
        }

        private static Named named(String id) {
            Set<String> names = new LinkedHashSet<>(ownNames(id));
            Set<String> countries = new LinkedHashSet<>();
            String region = TimeZone.getRegion(id);
            for (Language language : Language.values()) {
                String city = exemplar(language, id);
                if (city != null) {
                    names.add(Folding.fold(city));
                }
                countries.add(
                        Folding.fold(ULocale.getDisplayCountry("und-" + region, ULocale.forLocale(language.locale()))));
            }
            return new Named(ZoneId.of(id), names, countries);
        }

        private static List<String> ownNames(String id) {
            return Arrays.asList(Folding.fold(id), Folding.fold(id.substring(id.lastIndexOf('/') + 1)));
        }
    }
}
