package app.convive.meeting;

import org.springframework.data.jpa.repository.JpaRepository;

interface AgendaVersions extends JpaRepository<AgendaVersion, AgendaVersion.Key> {}
