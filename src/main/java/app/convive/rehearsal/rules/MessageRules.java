package app.convive.rehearsal.rules;

import static app.convive.rehearsal.rules.Shapes.bool;
import static app.convive.rehearsal.rules.Shapes.integer;
import static app.convive.rehearsal.rules.Shapes.list;
import static app.convive.rehearsal.rules.Shapes.number;
import static app.convive.rehearsal.rules.Shapes.object;
import static app.convive.rehearsal.rules.Shapes.set;
import static app.convive.rehearsal.rules.Shapes.snowflake;
import static app.convive.rehearsal.rules.Shapes.text;
import static app.convive.rehearsal.rules.Shapes.word;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The form of a message's body, for channel messages, interaction responses, follow-ups and edits. */
public final class MessageRules {
    /** Discord: a bot's message holds at most 2,000 characters, ten files. */
    private static final int LONGEST_CONTENT = 2000;

    private static final int MOST_FILES = 10;
    private static final String ATTACHMENT = "attachment://";

    private static final Shape NOTHING = list(object(), 0, 0);

    private static final Shape NOT_PLAYED = (value, at, findings) ->
            findings.add(at, "REHEARSAL_NOT_PLAYED", "The rehearsal does not play this part of Discord.");

    private static final Shape NONCE = (value, at, findings) -> {
        if (!value.isIntegralNumber()) {
            text(25).check(value, at, findings);
        }
    };

    private static final Shape MENTIONS = object().optional("parse", set(word("users", "roles", "everyone"), 3))
            .optional("users", set(snowflake(), 100))
            .optional("roles", set(snowflake(), 100))
            .optional("replied_user", bool());

    private static final Shape ATTACHMENTS = list(
            object().required("id", snowflake())
                    .optional("filename", text(1, 1024))
                    .optional("description", text(1024))
                    .optional("title", text(1024))
                    .optional("duration_secs", number())
                    .optional("waveform", text(400))
                    // Not in Discord's description, which lets it pass: JDA sends it with each file.
                    .optional("content_type", text(255))
                    .optional("is_spoiler", bool()),
            0,
            MOST_FILES);

    private static final Shape REFERENCE = object().required("message_id", snowflake())
            .optional("channel_id", snowflake())
            .optional("guild_id", snowflake())
            .optional("fail_if_not_exists", bool())
            .optional("type", integer(0, 1));

    /** The body of a callback or a follow-up. */
    private static final Shape RESPONSE = created();

    private static final Shape EDIT = common();

    private static final Shape CREATE = created()
            .optional("sticker_ids", NOTHING)
            .optional("message_reference", REFERENCE)
            .optional("nonce", NONCE)
            .optional("enforce_nonce", bool());

    private MessageRules() {}

    private static ObjectShape created() {
        return common().optional("tts", bool()).optional("poll", NOT_PLAYED);
    }

    private static ObjectShape common() {
        return object().optional("content", text(LONGEST_CONTENT))
                .optional("embeds", NOTHING)
                .optional("allowed_mentions", MENTIONS)
                .optional("components", ComponentShapes.MESSAGE)
                .optional("flags", integer(0, Integer.MAX_VALUE))
                .optional("attachments", ATTACHMENTS);
    }

    /** Which form the body has. */
    public enum Kind {
        CREATE(MessageRules.CREATE),
        EDIT(MessageRules.EDIT),
        RESPONSE(MessageRules.RESPONSE);

        private final Shape shape;

        Kind(Shape shape) {
            this.shape = shape;
        }
    }

    /**
     * Adds what is wrong with a message's body.
     *
     * @param files names of the uploaded files, by their index in the form
     * @param v2 the message has Components V2: by its own flag, or because the edited message has
     */
    public static void check(
            Kind kind, JsonNode body, List<UploadedFile> files, boolean v2, String at, Findings findings) {
        kind.shape.check(body, at, findings);
        if (!findings.clean()) {
            return;
        }
        if (v2 && !body.path("content").asString("").isEmpty()) {
            findings.add(
                    Shape.under(at, "content"),
                    "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
                    "The 'content' field cannot be used when using MessageFlags.IS_COMPONENTS_V2");
        }
        if (body.path("components").isArray()) {
            ComponentRules.check(body.path("components"), v2, Shape.under(at, "components"), findings);
        }
        checkMentions(body.path("allowed_mentions"), Shape.under(at, "allowed_mentions"), findings);
        checkFiles(body, files, at, findings);
    }

    private static void checkMentions(JsonNode allowed, String at, Findings findings) {
        Set<String> parsed = new HashSet<>();
        allowed.path("parse").values().forEach(word -> parsed.add(word.asString("")));
        for (String kind : List.of("users", "roles")) {
            if (parsed.contains(kind) && !allowed.path(kind).isEmpty()) {
                findings.add(
                        at,
                        "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
                        "parse:[\"" + kind + "\"] and " + kind + ": [ids...] are mutually exclusive.");
            }
        }
    }

    private static void checkFiles(JsonNode body, List<UploadedFile> files, String at, Findings findings) {
        if (files.size() > MOST_FILES) {
            findings.add(Shape.under(at, "files"), "BASE_TYPE_MAX_LENGTH", "Must be 10 or fewer in length.");
        }
        Set<String> names = new HashSet<>();
        files.forEach(file -> names.add(file.name()));
        JsonNode attachments = body.path("attachments");
        for (int i = 0; i < attachments.size(); i++) {
            String id = attachments.get(i).path("id").asString("");
            names.add(attachments.get(i).path("filename").asString(""));
            // Small numbers point at files of the form, long ones at attachments that stay.
            if (id.length() <= 2 && files.stream().noneMatch(file -> id.equals(String.valueOf(file.index())))) {
                findings.add(
                        Shape.under(Shape.under(Shape.under(at, "attachments"), i), "id"),
                        "ATTACHMENT_NOT_FOUND",
                        "Attachment data was not found");
            }
        }
        Components.walk(body.path("components"), Shape.under(at, "components"), (component, here) -> {
            checkReference(component.path("media"), Shape.under(here, "media"), names, findings);
            checkReference(component.path("file"), Shape.under(here, "file"), names, findings);
            for (int i = 0; i < component.path("items").size(); i++) {
                checkReference(
                        component.path("items").get(i).path("media"),
                        Shape.under(here, "items." + i + ".media"),
                        names,
                        findings);
            }
        });
    }

    private static void checkReference(JsonNode media, String at, Set<String> names, Findings findings) {
        String url = media.path("url").asString("");
        if (url.startsWith(ATTACHMENT) && !names.contains(url.substring(ATTACHMENT.length()))) {
            findings.add(
                    Shape.under(at, "url"),
                    "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND",
                    "The referenced attachment " + url + " was not found");
        }
    }
}
