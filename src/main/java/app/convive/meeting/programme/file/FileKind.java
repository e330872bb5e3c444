package app.convive.meeting.programme.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a file is: by its first bytes, and by its name only where these do not tell. */
enum FileKind {
    CALENDAR,
    TABLE,
    MAIL,
    PAGE,
    MARKDOWN,
    TEXT;

    private static final int HEAD = 4_096;

    private static final List<String> MAIL_HEADS = List.of(
            "return-path:",
            "received:",
            "delivered-to:",
            "from:",
            "date:",
            "mime-version:",
            "message-id:",
            "x-",
            "subject:",
            "to:",
            "dkim-signature:",
            "content-type:",
            "reply-to:");

    static FileKind of(String name, String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD)).strip().toLowerCase(Locale.ROOT);
        if (head.startsWith("begin:v")) {
            return CALENDAR;
        }
        if (mail(head)) {
            return MAIL;
        }
        if (head.contains("\nbegin:vcalendar")) {
            return CALENDAR;
        }
        String ending = ending(name);
        if (head.startsWith("<!doctype html") || head.startsWith("<html") || head.startsWith("<table")) {
            return PAGE;
        }
        return switch (ending) {
            case "ics", "ical", "ifb", "vcs" -> CALENDAR;
            case "csv", "tsv", "tab" -> TABLE;
            case "eml", "mht", "mhtml" -> MAIL;
            case "html", "htm", "xhtml" -> PAGE;
            case "md", "markdown", "mkd" -> MARKDOWN;
            default -> head.contains("<html") || head.contains("<body") ? PAGE : TEXT;
        };
    }

    /** Header lines at the top that only a mail has. */
    private static boolean mail(String head) {
        int heads = 0;
        for (String line : head.lines().limit(40).toList()) {
            if (line.isBlank()) {
                break;
            }
            heads += MAIL_HEADS.stream().anyMatch(line::startsWith) ? 1 : 0;
        }
        boolean surely =
                head.contains("mime-version:") || head.contains("message-id:") || head.contains("content-type:");
        return heads >= 2 && (surely || heads >= 4);
    }

    /** The refusal that the first bytes call for; nothing when they may be text. */
    static @Nullable FileRefusal refusal(String name, byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        String ending = ending(name);
        if (head.stripLeading().startsWith("%PDF")) {
            return FileRefusal.PDF;
        }
        if (head.startsWith("{\\rtf")) {
            return FileRefusal.DOCUMENT;
        }
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return zipped(ending, head);
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return switch (ending) {
                case "xls", "xlt" -> FileRefusal.WORKBOOK;
                case "ppt", "pps" -> FileRefusal.SLIDES;
                case "msg" -> FileRefusal.OUTLOOK_MAIL;
                default -> FileRefusal.DOCUMENT;
            };
        }
        if (head.startsWith("\u0089PNG")
                || head.startsWith("\u00ff\u00d8\u00ff")
                || head.startsWith("GIF8")
                || (head.startsWith("BM") && ending.equals("bmp"))
                || (head.startsWith("RIFF") && head.startsWith("WEBP", 8))
                || head.startsWith("ftyphei", 4)
                || head.startsWith("ftypavif", 4)
                || head.startsWith("II*\u0000")
                || head.startsWith("MM\u0000*")
                || ending.equals("svg")) {
            return FileRefusal.PICTURE;
        }
        if (head.startsWith("ID3")
                || head.startsWith("OggS")
                || head.startsWith("RIFF")
                || head.startsWith("ftyp", 4)
                || head.startsWith("\u001aE\u00df\u00a3")) {
            return FileRefusal.SOUND_OR_FILM;
        }
        if (head.startsWith("\u001f\u008b") || head.startsWith("Rar!") || head.startsWith("7z\u00bc\u00af")) {
            return FileRefusal.ARCHIVE;
        }
        return null;
    }

    private static FileRefusal zipped(String ending, String head) {
        return switch (ending) {
            case "docx", "odt", "docm", "dotx", "pages" -> FileRefusal.DOCUMENT;
            case "xlsx", "ods", "xlsm", "xlsb", "numbers" -> FileRefusal.WORKBOOK;
            case "pptx", "odp", "ppsx", "key" -> FileRefusal.SLIDES;
            default -> {
                if (head.contains("word/") || head.contains("opendocument.text")) {
                    yield FileRefusal.DOCUMENT;
                }
                if (head.contains("xl/") || head.contains("opendocument.spreadsheet")) {
                    yield FileRefusal.WORKBOOK;
                }
                boolean slides = head.contains("ppt/") || head.contains("opendocument.presentation");
                yield slides ? FileRefusal.SLIDES : FileRefusal.ARCHIVE;
            }
        };
    }

    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
    }
}
