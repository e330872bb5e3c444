package app.convive.network;

import app.convive.discord.Language;
import app.convive.discord.Languages;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Languages of servers and people, from their settings and from how they were last seen. */
@Service
class NetworkLanguages implements Languages {

    /** Bounds the memory of languages seen; past it, it is simply begun anew. */
    private static final int REMEMBERED = 10_000;

    private final Servers servers;
    private final SpokenLanguages spoken;
    private final Map<Long, Language> lastSeen = new ConcurrentHashMap<>();

    NetworkLanguages(Servers servers, SpokenLanguages spoken) {
        this.servers = servers;
        this.spoken = spoken;
    }

    @Override
    @Transactional(readOnly = true)
    public Language ofServer(long serverId) {
        return servers.findById(serverId).map(Server::language).orElse(Language.FRENCH);
    }

    @Override
    @Transactional(readOnly = true)
    public Language ofPerson(long userId, long serverId) {
        return spoken.findById(userId).map(SpokenLanguage::language).orElseGet(() -> ofServer(serverId));
    }

    @Override
    @Transactional
    public void seen(long userId, Language language) {
        if (language == lastSeen.get(userId)) {
            return;
        }
        spoken.save(new SpokenLanguage(userId, language));
        if (lastSeen.size() >= REMEMBERED) {
            lastSeen.clear();
        }
        lastSeen.put(userId, language);
    }
}
