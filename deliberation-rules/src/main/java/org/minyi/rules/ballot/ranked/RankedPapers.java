package org.minyi.rules.ballot.ranked;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/** Candidates and the papers that rank them; several bundles may hold the same ranking. */
public record RankedPapers(List<String> candidates, List<Bundle> bundles) {
    public RankedPapers {
        candidates = List.copyOf(candidates);
        bundles = List.copyOf(bundles);
        if (new HashSet<>(candidates).size() < candidates.size()) {
            throw new IllegalArgumentException("Two candidates with one name");
        }
        for (var bundle : bundles) {
            if (bundle.ranking().size() != candidates.size()) {
                throw new IllegalArgumentException(
                        "A paper with " + bundle.ranking().size() + " candidates");
            }
        }
    }

    /** One paper a voter. */
    public static RankedPapers of(List<String> candidates, Collection<Ranking> papers) {
        return new RankedPapers(
                candidates, papers.stream().map(paper -> new Bundle(paper, 1)).toList());
    }

    /** How many papers there are. */
    public long size() {
        return bundles.stream().mapToLong(Bundle::papers).reduce(0, Math::addExact);
    }

    /** The names of candidates given by number, in the order of the candidates. */
    public List<String> names(Collection<Integer> numbers) {
        return numbers.stream().sorted().map(candidates::get).toList();
    }
}
