package app.convive.network.chat;

import app.convive.discord.Caller;
import app.convive.discord.Language;
import app.convive.network.ServerSettings;
import app.convive.network.SettingsService;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be set in the panel, in its order. Values are as a select menu carries them: ids, or names of constants. */
enum Setting {
    HOME {
        @Override
        List<String> values(ServerSettings settings) {
            return id(settings.homeChannel());
        }

        @Override
        ServerSettings save(SettingsService service, Caller caller, List<String> values) {
            return service.homeChannel(caller, id(values));
        }
    },
    LOG {
        @Override
        List<String> values(ServerSettings settings) {
            return id(settings.logChannel());
        }

        @Override
        ServerSettings save(SettingsService service, Caller caller, List<String> values) {
            return service.logChannel(caller, id(values));
        }
    },
    ROLE {
        @Override
        List<String> values(ServerSettings settings) {
            return id(settings.organiserRole());
        }

        @Override
        ServerSettings save(SettingsService service, Caller caller, List<String> values) {
            return service.organiserRole(caller, id(values));
        }
    },
    LISTENING {
        @Override
        List<String> values(ServerSettings settings) {
            return settings.listeningChannels().stream()
                    .sorted()
                    .map(String::valueOf)
                    .toList();
        }

        @Override
        ServerSettings save(SettingsService service, Caller caller, List<String> values) {
            Set<Long> channels = values.stream().map(Long::valueOf).collect(Collectors.toUnmodifiableSet());
            return service.listeningChannels(caller, channels);
        }
    },
    EVENTS {
        @Override
        List<String> values(ServerSettings settings) {
            return settings.mirrorsEvents() ? List.of(ON) : List.of();
        }

        @Override
        ServerSettings save(SettingsService service, Caller caller, List<String> values) {
            return service.mirrorsEvents(caller, values.contains(ON));
        }
    },
    LANGUAGE {
        @Override
        List<String> values(ServerSettings settings) {
            return List.of(settings.language().name());
        }

        @Override
        ServerSettings save(SettingsService service, Caller caller, List<String> values) {
            return service.language(caller, Language.valueOf(values.getFirst()));
        }
    },
    ZONE {
        @Override
        List<String> values(ServerSettings settings) {
            return List.of(settings.zone().getId());
        }

        @Override
        ServerSettings save(SettingsService service, Caller caller, List<String> values) {
            return service.zone(caller, ZoneId.of(values.getFirst()));
        }
    };

    /** The value of a menu that switches something on. */
    static final String ON = "ON";

    static final String OFF = "OFF";

    /** What is set; nothing where it can be without. */
    abstract List<String> values(ServerSettings settings);

    /** Saves; no value clears it. */
    abstract ServerSettings save(SettingsService service, Caller caller, List<String> values);

    /** Whether its values are channels of the server. */
    boolean isChannel() {
        return this == HOME || this == LOG || this == LISTENING;
    }

    private static List<String> id(@Nullable Long id) {
        return Stream.ofNullable(id).map(String::valueOf).toList();
    }

    private static @Nullable Long id(List<String> values) {
        return values.isEmpty() ? null : Long.valueOf(values.getFirst());
    }
}
