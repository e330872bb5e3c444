package app.convive.network;

import org.springframework.data.jpa.repository.JpaRepository;

interface SpokenLanguages extends JpaRepository<SpokenLanguage, Long> {}
