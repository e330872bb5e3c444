package app.convive.meeting;

import org.springframework.data.jpa.repository.JpaRepository;

/** The cards that stand in channels, by the id of their meeting. */
public interface Cards extends JpaRepository<Card, Long> {}
