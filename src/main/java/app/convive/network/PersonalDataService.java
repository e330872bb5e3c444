package app.convive.network;

import app.convive.discord.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A member's own data, from all rooms: all of it shown, or all of it erased. */
@Service
@Transactional
public class PersonalDataService {

    private final List<PersonalData> rooms;

    PersonalDataService(List<PersonalData> rooms) {
        this.rooms = List.copyOf(rooms);
    }

    /** Heading → lines, in this language; empty where nothing is kept. */
    @Transactional(readOnly = true)
    public Map<String, List<String>> export(long user, Language language) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        rooms.forEach(room -> all.putAll(room.export(user, language)));
        return all;
    }

    /** What they may decide beside, from all rooms. */
    @Transactional(readOnly = true)
    public List<PersonalChoice> choices(long user, Language language) {
        return rooms.stream()
                .flatMap(room -> room.choices(user, language).stream())
                .toList();
    }

    public void erase(long user) {
        rooms.forEach(room -> room.erase(user));
    }
}
