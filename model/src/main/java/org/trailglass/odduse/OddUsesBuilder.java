package org.trailglass.odduse;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.trailglass.identity.Lineage;
import org.trailglass.identity.Step;
import org.trailglass.store.EventStore;
import org.trailglass.store.Overtaken;

/// Compares each use of credentials with those before: first what came first is found, then each
/// row is held against it, so that the order of files does not matter. One thread, beside the
/// common pool.
final class OddUsesBuilder {
  private static final long GRACE = TimeUnit.MINUTES.toMillis(1);

  /// As long as a session of a role lasts at most (IAM user guide, "Methods to assume a role").
  private static final long KNOWN_FOR = Step.LONGEST_SESSION;

  private final Lineage lineage;
  private final EventStore store;
  private final Optional<AwsRanges> ranges;
  private final Overtaken overtaken;
  private final Subjects subjects;
  private final Numbers<AgentFamily> agents = new Numbers<>();
  private final Numbers<String> regions = new Numbers<>();
  private final FirstSeen four;
  private final FirstSeen six;
  private final FirstSeen firstAgents;
  private final FirstSeen firstRegions;

  /// Of instances, when they were first seen at an address that is not public.
  private final FirstSeen privates;

  /// Of functions, when they had settled in a network and when they were first seen in another.
  private final Earliest settledUsers;

  private final long[] left;

  /// Of instances and functions, when they had settled with an agent.
  private final Earliest settledAgents;

  private final Earliest settledTravellers;
  private final short[] kinds;

  OddUsesBuilder(Lineage lineage, Optional<AwsRanges> ranges, BooleanSupplier isOvertaken) {
    this.lineage = lineage;
    this.store = lineage.store();
    this.ranges = ranges;
    this.overtaken = new Overtaken(isOvertaken);
    this.subjects = new Subjects(lineage);
    int steps = lineage.steps().size();
    this.four = new FirstSeen(steps);
    this.six = new FirstSeen(steps);
    this.firstAgents = new FirstSeen(steps);
    this.firstRegions = new FirstSeen(steps);
    this.privates = new FirstSeen(steps);
    this.settledUsers = new Earliest(steps);
    this.settledAgents = new Earliest(steps);
    this.settledTravellers = new Earliest(steps);
    this.left = new long[steps];
    Arrays.fill(left, Long.MAX_VALUE);
    this.kinds = new short[store.rows()];
  }

  /// What is done with each event that a step made.
  private interface EventVisitor {
    void event(SegmentUses uses, int local, int row, int step, long time);
  }

  OddUses build() {
    var uses =
        IntStream.range(0, store.segments().size())
            .parallel()
            .mapToObj(
                i -> {
                  overtaken.check();
                  return SegmentUses.of(store, i, agents, regions, ranges);
                })
            .toList();
    var ranksOfAgents = agents.ranks();
    var ranksOfRegions = regions.ranks();
    uses.forEach(one -> one.rank(ranksOfAgents, ranksOfRegions));
    each(uses, this::findFirst);
    each(uses, this::findSettled);
    each(uses, this::compare);
    return new OddUses(
        lineage,
        kinds,
        new OddUses.FirstRows(
            subjects.users(), four.rows(), six.rows(), privates.rows(), firstAgents.rows()));
  }

  private void each(List<SegmentUses> uses, EventVisitor visitor) {
    for (int i = 0; i < uses.size(); i++) {
      overtaken.check();
      var segment = store.segments().get(i);
      int base = store.base(i);
      var copies = store.copiesIn(i);
      int copy = 0;
      for (int local = 0; local < segment.rows(); local++) {
        if (copy < copies.length && copies[copy] == local) {
          copy++;
          continue;
        }
        int step = lineage.stepOf(base + local);
        if (step != Lineage.NO_STEP) {
          long time = segment.time(local);
          visitor.event(
              uses.get(i),
              local,
              base + local,
              step,
              time == EventStore.NO_TIME ? Long.MAX_VALUE : time);
        }
      }
    }
  }

  private FirstSeen networks(long network) {
    return Networks.isSix(network) ? six : four;
  }

  private void findFirst(SegmentUses uses, int local, int row, int step, long time) {
    int user = subjects.user(step);
    if (user != Subjects.NONE) {
      long network = uses.networks()[local];
      if (Networks.isNetwork(network)) {
        networks(network).saw(user, time, network, row);
      } else if (network == Networks.PRIVATE && subjects.isInstance(step)) {
        privates.saw(user, time, network, row);
      }
      int agent = uses.agents()[local];
      if (agent != Numbers.NONE) {
        firstAgents.saw(user, time, agent, row);
      }
    }
    int traveller = subjects.traveller(step);
    int region = uses.regions()[local];
    if (traveller != Subjects.NONE && region != Numbers.NONE) {
      firstRegions.saw(traveller, time, region, row);
    }
  }

  private void findSettled(SegmentUses uses, int local, int row, int step, long time) {
    int traveller = subjects.traveller(step);
    if (traveller != Subjects.NONE
        && uses.regions()[local] != Numbers.NONE
        && firstRegions.isSeveral(traveller)) {
      settledTravellers.saw(traveller, time);
    }
    long network = uses.networks()[local];
    int user = subjects.user(step);
    if (subjects.isFunction(step) && Networks.isNetwork(network)) {
      settledUsers.saw(user, time);
      if (networks(network).isOther(user, network)) {
        left[user] = Math.min(left[user], time);
      }
    }
    if (subjects.isHosted(step) && uses.agents()[local] != Numbers.NONE) {
      settledAgents.saw(user, time);
    }
  }

  private void compare(SegmentUses uses, int local, int row, int step, long time) {
    int found = uses.kinds()[local];
    int user = subjects.user(step);
    if (user != Subjects.NONE) {
      long network = uses.networks()[local];
      if (isElsewhere(network, step, time)) {
        found |= kind(step, OddKind.SEVERAL_NETWORKS, OddKind.NEW_NETWORK).bit();
      }
      if (isOtherwise(uses.agents()[local], network, step, time)) {
        found |= kind(step, OddKind.SEVERAL_AGENTS, OddKind.NEW_AGENT).bit();
      }
      if (subjects.isHosted(step) && uses.outside()[local]) {
        found |= OddKind.OUTSIDE_AWS.bit();
      }
    }
    if (uses.isOwn()[local] && isAfterExpiry(step, time)) {
      found |= OddKind.AFTER_EXPIRY.bit();
    }
    int traveller = subjects.traveller(step);
    if (traveller != Subjects.NONE && isFirstIn(traveller, uses.regions()[local], time)) {
      found |= OddKind.NEW_REGION.bit();
    }
    kinds[row] = (short) found;
  }

  /// One temporary key is of one session, and a session of one person or machine; what lasts, lasts
  /// through journeys and updates.
  private OddKind kind(int step, OddKind ofSession, OddKind ofLasting) {
    return subjects.isHosted(step) || subjects.isLongTerm(step) ? ofLasting : ofSession;
  }

  private boolean isElsewhere(long network, int step, long time) {
    if (!Networks.isNetwork(network)) {
      return false;
    }
    int user = subjects.user(step);
    if (!networks(network).isNew(user, network, time)) {
      return isFirstFromPublic(user, time);
    }
    return subjects.isFunction(step)
        ? settledUsers.settled(user) < left[user]
        : !subjects.isLongTerm(step) || isKnown(user, time);
  }

  /// Whether an instance was seen at a private address only before.
  private boolean isFirstFromPublic(int user, long time) {
    return privates.time(user) < time && time == Math.min(four.time(user), six.time(user));
  }

  private boolean isOtherwise(int number, long network, int step, long time) {
    int user = subjects.user(step);
    if (number == Numbers.NONE || !firstAgents.isNew(user, number, time)) {
      return false;
    }
    if (subjects.isHosted(step)
        ? settledAgents.settled(user) >= time
        : subjects.isLongTerm(step) && !isKnown(user, time)) {
      return false;
    }
    boolean isAtHome =
        subjects.isHosted(step)
            && !(Networks.isNetwork(network) && networks(network).isOther(user, network));
    var agent = agents.ranked(number);
    return !firstAgents.isAnyBefore(
        user, number, time, before -> isLike(agent, agents.ranked((int) before), isAtHome));
  }

  private static boolean isLike(AgentFamily agent, AgentFamily before, boolean isAtHome) {
    return agent.isLike(before) || isAtHome && agent.isOfSameMachine(before);
  }

  private boolean isKnown(int traveller, long time) {
    return subjects.knownSince(traveller) <= time - KNOWN_FOR;
  }

  private boolean isAfterExpiry(int step, long time) {
    long expires = lineage.steps().get(step).expires();
    return expires != EventStore.NO_TIME && time != Long.MAX_VALUE && time > expires + GRACE;
  }

  private boolean isFirstIn(int traveller, int region, long time) {
    return region != Numbers.NONE
        && firstRegions.isNew(traveller, region, time)
        && settledTravellers.settled(traveller) < time
        && isKnown(traveller, time);
  }
}
