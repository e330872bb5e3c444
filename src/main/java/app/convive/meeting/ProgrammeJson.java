package app.convive.meeting;

import app.convive.meeting.programme.ReadProgramme;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What was read of a programme, as a draft keeps it. */
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
}
