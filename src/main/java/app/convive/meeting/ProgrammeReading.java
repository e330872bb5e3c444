package app.convive.meeting;

import app.convive.meeting.programme.ProgrammeReader;
import app.convive.meeting.programme.file.ProgrammeFileReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The readers of programmes, one for all, which know nothing of beans themselves. */
@Configuration
class ProgrammeReading {

    @Bean
    ProgrammeReader programmeReader() {
        return new ProgrammeReader();
    }

    @Bean
    ProgrammeFileReader programmeFileReader(ProgrammeReader reader) {
        return new ProgrammeFileReader(reader);
    }
}
