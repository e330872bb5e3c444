package app.convive.network;

import app.convive.discord.Language;
import app.convive.discord.ServerJoined;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * A Discord server, the tenant, and what its organisers have set. Only what changed is written, so that two organisers
 * who set different things at the same moment both keep theirs.
 */
@Entity
@DynamicUpdate
class Server {

    @Id
    private long id;

    private String name;
    private long ownerId;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String zone;
    private @Nullable Long homeChannel;
    private @Nullable Long logChannel;
    private @Nullable Long organiserRole;
    private boolean present;
    private boolean mirrorsEvents;
    private @Nullable Instant greetedAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "listening_channel", joinColumns = @JoinColumn(name = "server_id"))
    @Column(name = "channel_id")
    private Set<Long> listeningChannels = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Server() {}

    void seen(ServerJoined joined) {
        name = joined.name();
        ownerId = joined.ownerId();
        present = true;
    }

    void left() {
        present = false;
    }

    void speaks(Language chosen) {
        language = chosen;
    }

    void lives(ZoneId chosen) {
        zone = chosen.getId();
    }

    void meetsIn(@Nullable Long channel) {
        homeChannel = channel;
    }

    void logsTo(@Nullable Long channel) {
        logChannel = channel;
    }

    void isOrganisedBy(@Nullable Long role) {
        organiserRole = role;
    }

    void listensIn(Set<Long> channels) {
        listeningChannels.clear();
        listeningChannels.addAll(channels);
    }

    void mirrorsEvents(boolean chosen) {
        mirrorsEvents = chosen;
    }

    ServerSettings settings() {
        return new ServerSettings(
                id,
                name,
                language,
                ZoneId.of(zone),
                homeChannel,
                logChannel,
                organiserRole,
                Set.copyOf(listeningChannels),
                mirrorsEvents);
    }

    Language language() {
        return language;
    }

    @Nullable
    Long organiserRole() {
        return organiserRole;
    }

    @Nullable
    Long logChannel() {
        return logChannel;
    }
}
