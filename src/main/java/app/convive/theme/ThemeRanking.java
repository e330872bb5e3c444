package app.convive.theme;

import app.convive.meeting.Meeting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposals in order of their support. */
@Service
@Transactional(readOnly = true)
public class ThemeRanking {

    private final ThemeProposals proposals;
    private final Supports supports;

    ThemeRanking(ThemeProposals proposals, Supports supports) {
        this.proposals = proposals;
        this.supports = supports;
    }

    /** All that were not taken back, the most supported first; among equals the earlier one first. */
    public List<RankedTheme> of(Meeting meeting) {
        List<ThemeProposal> all = proposals.findByMeetingIdAndStateNotOrderById(meeting.id(), ThemeState.WITHDRAWN);
        Map<Long, Integer> counts = supports
                .counts(all.stream().map(ThemeProposal::id).toList())
                .stream()
                .collect(Collectors.toMap(Supports.Count::getProposal, Supports.Count::getSupporters));
        List<ThemeProposal> sorted = all.stream()
                .sorted(Comparator.comparingInt((ThemeProposal proposal) -> counts.getOrDefault(proposal.id(), 0))
                        .reversed())
                .toList();
        List<RankedTheme> ranked = new ArrayList<>();
        for (ThemeProposal proposal : sorted) {
            int supporters = counts.getOrDefault(proposal.id(), 0);
            boolean equal = !ranked.isEmpty() && ranked.getLast().supporters() == supporters;
            int rank = equal ? ranked.getLast().rank() : ranked.size() + 1;
            ranked.add(new RankedTheme(rank, proposal, supporters));
        }
        return ranked;
    }

    /** How many are proposed and neither adopted nor taken back. */
    public int proposed(Meeting meeting) {
        return proposals.countByMeetingIdAndState(meeting.id(), ThemeState.PROPOSED);
    }

    /** How many support this one. */
    public int supporters(ThemeProposal proposal) {
        return supports.count(proposal.id());
    }
}
