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
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A Discord server, the tenant, and what its organisers have set. */
@Entity
class Server implements Persistable<Long> {

    /** Where most networks that Convive is made for meet. */
    private static final ZoneId FIRST_ZONE = ZoneId.of("Europe/Paris");

    @Id
    private Long id;

    private String name;
    private long ownerId;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String zone;
    private @Nullable Long homeChannel;
    private @Nullable Long logChannel;
    private @Nullable Long organiserRole;
    private boolean present;
    private @Nullable Instant greetedAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "listening_channel", joinColumns = @JoinColumn(name = "server_id"))
    @Column(name = "channel_id")
    private Set<Long> listeningChannels = new HashSet<>();

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init")
    protected Server() {}

    Server(ServerJoined joined) {
        id = joined.serverId();
        name = joined.name();
        ownerId = joined.ownerId();
        language = joined.communityLanguage();
        zone = FIRST_ZONE.getId();
        present = true;
    }

    void seen(ServerJoined joined) {
        name = joined.name();
        ownerId = joined.ownerId();
        present = true;
    }

    void left() {
        present = false;
    }

    /** Marks the greeting as owed; false when it was before. */
    boolean greet(Instant now) {
        if (greetedAt != null) {
            return false;
        }
        greetedAt = now;
        return true;
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

    ServerSettings settings() {
        return new ServerSettings(
                id,
                name,
                language,
                ZoneId.of(zone),
                homeChannel,
                logChannel,
                organiserRole,
                Set.copyOf(listeningChannels));
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

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void stored() {
        stored = true;
    }
}
