package app.convive.network;

import app.convive.discord.Language;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SpokenLanguages extends JpaRepository<SpokenLanguage, Long> {

    /** 0 when no language of this user is kept. */
    @Modifying
    @Query("update SpokenLanguage s set s.language = :language where s.userId = :user")
    int change(long user, Language language);
}
