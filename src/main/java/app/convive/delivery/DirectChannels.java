package app.convive.delivery;

import org.springframework.data.jpa.repository.JpaRepository;

interface DirectChannels extends JpaRepository<DirectChannel, Long> {}
