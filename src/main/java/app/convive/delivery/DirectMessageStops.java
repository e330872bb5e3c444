package app.convive.delivery;

import org.springframework.data.jpa.repository.JpaRepository;

interface DirectMessageStops extends JpaRepository<DirectMessageStop, Long> {}
