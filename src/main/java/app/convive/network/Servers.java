package app.convive.network;

import org.springframework.data.jpa.repository.JpaRepository;

interface Servers extends JpaRepository<Server, Long> {}
