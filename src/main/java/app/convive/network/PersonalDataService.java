package app.convive.network;

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

    @Transactional(readOnly = true)
    public Map<String, Object> export(long user) {
        Map<String, Object> all = new LinkedHashMap<>();
        rooms.forEach(room -> all.putAll(room.export(user)));
        return all;
    }

    public void erase(long user) {
        rooms.forEach(room -> room.erase(user));
    }
}
