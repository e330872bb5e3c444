package app.convive.meeting;

import app.convive.meeting.programme.ReadProgramme;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What was read of a programme and what was put right of it, as a draft keeps them. */
@Component
class ProgrammeJson {

    private final JsonMapper json;

    ProgrammeJson(JsonMapper json) {
        this.json = json;
    }

    String write(ReadProgramme programme) {
        return json.writeValueAsString(programme);
    }

    ReadProgramme read(String programme) {
        return json.readValue(programme, ReadProgramme.class);
    }

    String write(Corrections corrections) {
        return json.writeValueAsString(corrections);
    }

    Corrections corrections(@Nullable String corrections) {
        return corrections == null ? Corrections.NONE : json.readValue(corrections, Corrections.class);
    }
}
