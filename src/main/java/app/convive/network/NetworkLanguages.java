package app.convive.network;

import app.convive.delivery.UniqueRows;
import app.convive.discord.Language;
import app.convive.discord.Languages;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Languages of servers and people, from their settings and from how they were last seen. */
@Service
class NetworkLanguages implements Languages {

    /** Bounds the memory of languages seen; past it, it is simply begun anew. */
    private static final int REMEMBERED = 10_000;

    private final Servers servers;
    private final SpokenLanguages spoken;
    private final UniqueRows rows;
    private final TransactionOperations transaction;
    private final Map<Long, Language> lastSeen = new ConcurrentHashMap<>();

    NetworkLanguages(Servers servers, SpokenLanguages spoken, UniqueRows rows, TransactionOperations transaction) {
        this.servers = servers;
        this.spoken = spoken;
        this.rows = rows;
        this.transaction = transaction;
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

    /** Each click comes here: only a language that is news opens a transaction. */
    @Override
    public void seen(long userId, Language language) {
        if (language == lastSeen.get(userId)) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            if (spoken.change(userId, language) == 0) {
                rows.insert("insert into spoken_language (user_id, language) values (?, ?)", userId, language.name());
            }
        });
        if (lastSeen.size() >= REMEMBERED) {
            lastSeen.clear();
        }
        lastSeen.put(userId, language);
    }

    /** The language in which this user was last seen, if it is kept. */
    @Transactional(readOnly = true)
    public Optional<Language> kept(long userId) {
        return spoken.findById(userId).map(SpokenLanguage::language);
    }

    /** Forgets this user's language. */
    @Transactional
    public void forget(long userId) {
        spoken.deleteById(userId);
        lastSeen.remove(userId);
    }
}
