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
    boolean isLasting = isHosted(event) || event.isLongTerm();
    if (isElsewhere(event)) {
      kinds.add(isLasting ? OddKind.NEW_NETWORK : OddKind.SEVERAL_NETWORKS);
    }
    if (isOtherwise(event)) {
      kinds.add(isLasting ? OddKind.NEW_AGENT : OddKind.SEVERAL_AGENTS);
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

  private static boolean isHosted(Used event) {
    return event.who().kind() != Kind.PERSON;
  }

  private static boolean isBefore(Used one, Used other) {
    return TIME.compare(one.second(), other.second()) < 0;
  }

  private boolean isKnown(Used event) {
    return same(event, Used.Who::traveller)
        .map(Used::second)
        .flatMap(Optional::stream)
        .anyMatch(s -> s <= event.second().orElseThrow() - 43_200);
  }

  private List<Used> inFamily(Used event) {
    boolean isSix = Networks.isSix(Networks.of(event.address()));
    return same(event, Used.Who::user)
        .filter(e -> Networks.isNetwork(Networks.of(e.address())))
        .filter(e -> Networks.isSix(Networks.of(e.address())) == isSix)
        .toList();
  }

  /// Whether another network of its family comes first.
  private boolean isInOther(Used event) {
    long network = Networks.of(event.address());
    return inFamily(event).stream()
        .min(Comparator.comparing(Used::second, TIME).thenComparing(e -> Networks.of(e.address())))
        .filter(e -> Networks.of(e.address()) != network)
        .isPresent();
  }

  private boolean isElsewhere(Used event) {
    long network = Networks.of(event.address());
    if (event.second().isEmpty() || !Networks.isNetwork(network)) {
      return false;
    }
    boolean isFirst =
        inFamily(event).stream()
            .filter(e -> Networks.of(e.address()) == network)
            .noneMatch(e -> isBefore(e, event));
    if (!isFirst || !isInOther(event)) {
      return isFirstFromPublic(event);
    }
    return switch (event.who().kind()) {
      case PERSON -> !event.isLongTerm() || isKnown(event);
      case INSTANCE -> true;
      case FUNCTION -> stayed(event);
    };
  }

  private boolean isFirstFromPublic(Used event) {
    var before = same(event, Used.Who::user).filter(e -> isBefore(e, event)).toList();
    return event.who().kind() == Kind.INSTANCE
        && before.stream().anyMatch(e -> Networks.of(e.address()) == Networks.PRIVATE)
        && before.stream().noneMatch(e -> Networks.isNetwork(Networks.of(e.address())));
  }

  /// Whether a function made enough events before it was seen in a second network of either kind.
  private boolean stayed(Used event) {
    var all =
        same(event, Used.Who::user)
            .filter(e -> Networks.isNetwork(Networks.of(e.address())))
            .sorted(Comparator.comparing(Used::second, TIME))
            .toList();
    var left =
        all.stream().filter(this::isInOther).map(Used::second).min(TIME).orElse(Optional.empty());
    return all.size() >= OddUses.SETTLED
        && TIME.compare(left, all.get(OddUses.SETTLED - 1).second()) > 0;
  }

  private boolean isOtherwise(Used event) {
    var agent = AgentFamily.of(event.agent());
    if (event.second().isEmpty() || agent.isEmpty()) {
      return false;
    }
    var all =
        same(event, Used.Who::user)
            .filter(e -> AgentFamily.of(e.agent()).isPresent())
            .sorted(
                Comparator.comparing(Used::second, TIME)
                    .thenComparing(e -> AgentFamily.of(e.agent()).orElseThrow().toString()))
            .toList();
    var before = all.stream().takeWhile(e -> !AgentFamily.of(e.agent()).equals(agent)).toList();
    boolean isFirst = all.get(before.size()).second().equals(event.second());
    boolean isSettled =
        isHosted(event)
            ? all.stream().filter(e -> isBefore(e, event)).count() >= OddUses.SETTLED
            : !event.isLongTerm() || isKnown(event);
    return isFirst
        && isSettled
        && !before.isEmpty()
        && before.stream()
            .map(e -> AgentFamily.of(e.agent()).orElseThrow())
            .noneMatch(
                a -> a.isLike(agent.get()) || isAtHome(event) && a.isOfSameMachine(agent.get()));
  }

  private boolean isAtHome(Used event) {
    return isHosted(event)
        && !(Networks.isNetwork(Networks.of(event.address())) && isInOther(event));
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
    return isFirst && before >= OddUses.SETTLED && isKnown(event);
  }
}
