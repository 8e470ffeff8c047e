package org.trailglass.odduse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.trailglass.odduse.Used.Kind;

/// The rules of {@link OddKind} once more, as plainly as can be: each event is held against the
/// list of all.
///
/// @param expires the second at which credentials end, by key
record PlainOddUses(List<Used> events, Map<String, Integer> expires) {
  private static final Comparator<Optional<Integer>> TIME =
      Comparator.comparing(second -> second.orElse(Integer.MAX_VALUE));

  /// In what ways an event is odd, in their order.
  List<OddKind> of(Used event) {
    var kinds = new ArrayList<OddKind>();
    boolean isHosted = event.who().kind() != Kind.PERSON;
    if (isElsewhere(event)) {
      kinds.add(isHosted ? OddKind.NEW_NETWORK : OddKind.SEVERAL_NETWORKS);
    }
    if (isOtherwise(event)) {
      kinds.add(isHosted ? OddKind.NEW_AGENT : OddKind.SEVERAL_AGENTS);
    }
    if (event.second().isPresent()
        && event.second().get() > expires.getOrDefault(event.who().key(), 1 << 29) + 60) {
      kinds.add(OddKind.AFTER_EXPIRY);
    }
    if (isFirstInRegion(event)) {
      kinds.add(OddKind.NEW_REGION);
    }
    kinds.sort(Comparator.naturalOrder());
    return kinds;
  }

  private Stream<Used> same(Used event, Function<Used.Who, String> by) {
    return events.stream().filter(e -> by.apply(e.who()).equals(by.apply(event.who())));
  }

  private boolean isElsewhere(Used event) {
    long network = Networks.of(event.address());
    var inFamily =
        same(event, Used.Who::user)
            .filter(e -> Networks.of(e.address()) != Networks.NONE)
            .filter(e -> Networks.isSix(Networks.of(e.address())) == Networks.isSix(network))
            .toList();
    if (network == Networks.NONE) {
      return false;
    }
    var first =
        inFamily.stream()
            .min(
                Comparator.comparing(Used::second, TIME)
                    .thenComparing(e -> Networks.of(e.address())))
            .map(e -> Networks.of(e.address()));
    return !first.equals(Optional.of(network))
        && (event.who().kind() != Kind.FUNCTION || stayed(event));
  }

  /// Whether a function made enough events before it was seen in a second network of either kind.
  private boolean stayed(Used event) {
    var all =
        same(event, Used.Who::user)
            .filter(e -> Networks.of(e.address()) != Networks.NONE)
            .sorted(Comparator.comparing(Used::second, TIME))
            .toList();
    var left =
        all.stream()
            .filter(
                e -> {
                  long network = Networks.of(e.address());
                  return all.stream()
                      .filter(
                          o -> Networks.isSix(Networks.of(o.address())) == Networks.isSix(network))
                      .min(
                          Comparator.comparing(Used::second, TIME)
                              .thenComparing(o -> Networks.of(o.address())))
                      .filter(o -> Networks.of(o.address()) != network)
                      .isPresent();
                })
            .map(Used::second)
            .min(TIME)
            .orElse(Optional.empty());
    return all.size() >= OddUses.SETTLED
        && TIME.compare(left, all.get(OddUses.SETTLED - 1).second()) > 0;
  }

  private boolean isOtherwise(Used event) {
    var agent = AgentFamily.of(event.agent());
    var first =
        same(event, Used.Who::user)
            .filter(e -> AgentFamily.of(e.agent()).isPresent())
            .min(
                Comparator.comparing(Used::second, TIME)
                    .thenComparing(e -> String.valueOf(AgentFamily.of(e.agent()).orElseThrow())))
            .flatMap(e -> AgentFamily.of(e.agent()));
    return agent.isPresent() && first.isPresent() && !first.get().isLike(agent.get());
  }

  private boolean isFirstInRegion(Used event) {
    if (event.second().isEmpty()
        || GlobalServices.has(event.service())
        || event.region().isEmpty()) {
      return false;
    }
    int now = event.second().get();
    var his = same(event, Used.Who::traveller).toList();
    var there =
        his.stream()
            .filter(e -> !GlobalServices.has(e.service()) && !e.region().isEmpty())
            .toList();
    boolean isFirst =
        there.stream()
            .filter(e -> e.region().equals(event.region()))
            .allMatch(e -> TIME.compare(e.second(), event.second()) >= 0);
    long before = there.stream().filter(e -> e.second().filter(s -> s < now).isPresent()).count();
    boolean isKnown =
        his.stream().map(Used::second).flatMap(Optional::stream).anyMatch(s -> s <= now - 43_200);
    return isFirst && before >= OddUses.SETTLED && isKnown;
  }
}
