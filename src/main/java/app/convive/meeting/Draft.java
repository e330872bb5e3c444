package app.convive.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A programme that was read and not yet confirmed; its author's alone, and erased after a day. */
@Entity
class Draft {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long serverId;
    private long authorId;
    private long channelId;
    private long openedBy;
    private String source;
    private LocalDate writtenOn;
    private String zone;
    private @Nullable String title;
    private @Nullable String place;
    private String programme;
    private Instant createdAt;
    private @Nullable Long meetingId;
    private @Nullable String corrections;
    private @Nullable Long revises;
    private boolean asNew;
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected Draft() {}

    Draft(
            long serverId,
            long authorId,
            long channelId,
            long openedBy,
            String source,
            LocalDate writtenOn,
            ZoneId zone,
            Instant createdAt) {
        this();
        this.serverId = serverId;
        this.authorId = authorId;
        this.channelId = channelId;
        this.openedBy = openedBy;
        this.source = source;
        this.writtenOn = writtenOn;
        this.zone = zone.getId();
        this.createdAt = createdAt;
    }

    Draft shows(@Nullable String newTitle, @Nullable String newPlace, String newProgramme) {
        title = newTitle;
        place = newPlace;
        programme = newProgramme;
        return this;
    }

    void reads(String text) {
        source = text;
    }

    void corrects(String newCorrections) {
        corrections = newCorrections;
    }

    /** The meeting of which it is a new version; none to say that it is none. */
    void revises(@Nullable Long meeting) {
        revises = meeting;
        asNew = meeting == null;
    }

    void says(@Nullable String newNote) {
        note = newNote;
    }

    void became(Meeting meeting) {
        meetingId = meeting.id();
    }

    long id() {
        return id;
    }

    long serverId() {
        return serverId;
    }

    long authorId() {
        return authorId;
    }

    long channelId() {
        return channelId;
    }

    String source() {
        return source;
    }

    LocalDate writtenOn() {
        return writtenOn;
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    @Nullable
    String title() {
        return title;
    }

    @Nullable
    String place() {
        return place;
    }

    String programme() {
        return programme;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    String corrections() {
        return corrections;
    }

    @Nullable
    Long revises() {
        return revises;
    }

    /** Its author has said that it is a meeting of its own. */
    boolean asNew() {
        return asNew;
    }

    @Nullable
    String note() {
        return note;
    }

    @Nullable
    Long meetingId() {
        return meetingId;
    }
}
