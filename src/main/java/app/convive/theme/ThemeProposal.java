package app.convive.theme;

import app.convive.discord.Caller;
import app.convive.discord.text.Folding;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.Meeting;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A theme that a member proposed for the open slots of a meeting. */
@Entity
public class ThemeProposal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long serverId;
    private long meetingId;
    private long authorId;
    private long proposedBy;
    private String title;
    private String folded;
    private String description;

    @Enumerated(EnumType.STRING)
    private ThemeState state;

    private @Nullable Long itemId;
    private @Nullable String slotTitle;
    private Instant createdAt;
    private @Nullable Instant editedAt;

    @SuppressWarnings("NullAway.Init")
    protected ThemeProposal() {}

    ThemeProposal(Meeting meeting, Caller author, long interaction, String title, String description, Instant now) {
        this();
        serverId = meeting.server();
        meetingId = meeting.id();
        authorId = author.user();
        proposedBy = interaction;
        state = ThemeState.PROPOSED;
        createdAt = now;
        words(title, description);
    }

    private void words(String newTitle, String newDescription) {
        title = newTitle;
        folded = folded(newTitle);
        description = newDescription;
    }

    /** By which equal titles are known, however they are typed; a title of signs alone is itself. */
    static String folded(String title) {
        String folded = Folding.fold(title);
        return folded.isEmpty() ? title.strip() : folded;
    }

    void edit(String newTitle, String newDescription, Instant now) {
        words(newTitle, newDescription);
        editedAt = now;
    }

    void adopt(AgendaItem slot) {
        state = ThemeState.ADOPTED;
        itemId = slot.id();
        slotTitle = slot.title();
    }

    /** Back among the proposals; the slot that it filled is open again. */
    void release() {
        state = ThemeState.PROPOSED;
        itemId = null;
        slotTitle = null;
    }

    void withdraw() {
        state = ThemeState.WITHDRAWN;
        // The title is free again for whoever wants to propose it.
        folded = folded + " #" + id;
    }

    /** Who proposed it is forgotten; the theme stays, since others support it. */
    void forgetAuthor() {
        authorId = 0;
    }

    boolean belongsTo(Caller caller) {
        return authorId == caller.user();
    }

    public long id() {
        return id;
    }

    /** Id of the Discord server whose meeting it is for. */
    public long server() {
        return serverId;
    }

    public long meeting() {
        return meetingId;
    }

    /** Discord's id of who proposed it; 0 once that person had their data erased. */
    public long author() {
        return authorId;
    }

    public String title() {
        return title;
    }

    /** Empty when none was given. */
    public String description() {
        return description;
    }

    public ThemeState state() {
        return state;
    }

    public boolean adopted() {
        return state == ThemeState.ADOPTED;
    }

    public boolean withdrawn() {
        return state == ThemeState.WITHDRAWN;
    }

    /** Id of the agenda item that it fills, once adopted. */
    public @Nullable Long item() {
        return itemId;
    }

    /** What the slot was called before it was filled. */
    @Nullable
    String slotTitle() {
        return slotTitle;
    }

    public boolean edited() {
        return editedAt != null;
    }
}
