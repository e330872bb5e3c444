package app.convive.delivery;

import org.springframework.data.jpa.repository.JpaRepository;

interface Conversations extends JpaRepository<Conversation, Long> {}
