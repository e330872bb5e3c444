package app.convive.question;

import org.springframework.data.jpa.repository.JpaRepository;

interface UnheardPeople extends JpaRepository<UnheardPerson, Long> {}
