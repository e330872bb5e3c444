package app.convive.rehearsal.api;

import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.message.Files;
import app.convive.rehearsal.rules.UploadedFile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the files of messages. Pictures are shown, anything else is downloaded: it is somebody else's content. */
@RestController
@Rehearsed
class AttachmentRoute {
    private final Files files;

    AttachmentRoute(Files files) {
        this.files = files;
    }

    @GetMapping("/attachments/{channel}/{attachment}/{name}")
    ResponseEntity<byte[]> file(@PathVariable String attachment) {
        UploadedFile file = files.find(attachment);
        if (file == null) {
            return ResponseEntity.notFound().build();
        }
        MediaType type;
        try {
            type = MediaType.parseMediaType(file.contentType());
        } catch (IllegalArgumentException unknownType) {
            type = MediaType.APPLICATION_OCTET_STREAM;
        }
        boolean picture = type.getType().equals("image") && !type.getSubtype().contains("svg");
        return ResponseEntity.ok()
                .contentType(type)
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_DISPOSITION, picture ? "inline" : "attachment")
                .body(file.bytes());
    }
}
