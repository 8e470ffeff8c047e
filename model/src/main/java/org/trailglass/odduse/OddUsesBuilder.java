package org.trailglass.odduse;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.trailglass.identity.Lineage;
import org.trailglass.store.EventStore;

/// Compares each use of credentials with those before: first what came first is found, then each
/// row is held against it, so that the order of files does not matter. One thread, beside the
/// common pool.
final class OddUsesBuilder {
  private static final long GRACE = TimeUnit.MINUTES.toMillis(1);

  /// As long as a session of a role lasts at most (IAM user guide, "Methods to assume a role").
  private static final long KNOWN_FOR = TimeUnit.HOURS.toMillis(12);

  /// AWS has a fifth of it; what a hostile log adds beyond is not compared.
  private static final int MOST_REGIONS = 256;

  private final Lineage lineage;
  private final EventStore store;
  private final Optional<AwsRanges> ranges;
  private final BooleanSupplier isOvertaken;
  private final Subjects subjects;
  private final Numbers<AgentFamily> agents = new Numbers<>();
  private final Numbers<String> regions = new Numbers<>();
  private final FirstSeen four;
  private final FirstSeen six;
  private final FirstSeen firstAgents;
  private final FirstByRegion firstRegions;

  /// Of functions, when they had settled in a network and when they were first seen in another.
  private final Earliest settledUsers;

  private final long[] left;
  private final Earliest settledTravellers;
  private final short[] kinds;

  OddUsesBuilder(Lineage lineage, Optional<AwsRanges> ranges, BooleanSupplier isOvertaken) {
    this.lineage = lineage;
    this.store = lineage.store();
    this.ranges = ranges;
    this.isOvertaken = isOvertaken;
    this.subjects = new Subjects(lineage);
    int steps = lineage.steps().size();
    this.four = new FirstSeen(steps);
    this.six = new FirstSeen(steps);
    this.firstAgents = new FirstSeen(steps);
    this.firstRegions = new FirstByRegion(steps);
    this.settledUsers = new Earliest(steps);
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
                  check();
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
        new OddUses.FirstRows(subjects.users(), four.rows(), six.rows(), firstAgents.rows()));
  }

  private void check() {
    if (isOvertaken.getAsBoolean()) {
      throw new CancellationException();
    }
  }

  private void each(List<SegmentUses> uses, EventVisitor visitor) {
    for (int i = 0; i < uses.size(); i++) {
      check();
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
      if (network != Networks.NONE) {
        networks(network).saw(user, time, network, row);
      }
      int agent = uses.agents()[local];
      if (agent != Numbers.NONE) {
        firstAgents.saw(user, time, agent, row);
      }
    }
    int traveller = subjects.traveller(step);
    int region = uses.regions()[local];
    if (traveller != Subjects.NONE && isCompared(region)) {
      firstRegions.saw(traveller, region, time);
    }
  }

  private static boolean isCompared(int region) {
    return region != Numbers.NONE && region < MOST_REGIONS;
  }

  private void findSettled(SegmentUses uses, int local, int row, int step, long time) {
    int traveller = subjects.traveller(step);
    if (traveller != Subjects.NONE
        && isCompared(uses.regions()[local])
        && firstRegions.isSeveral(traveller)) {
      settledTravellers.saw(traveller, time);
    }
    long network = uses.networks()[local];
    if (subjects.isFunction(step) && network != Networks.NONE) {
      int user = subjects.user(step);
      settledUsers.saw(user, time);
      if (networks(network).isOther(user, network)) {
        left[user] = Math.min(left[user], time);
      }
    }
  }

  private void compare(SegmentUses uses, int local, int row, int step, long time) {
    int found = uses.kinds()[local];
    int user = subjects.user(step);
    if (user != Subjects.NONE) {
      found |= elsewhere(uses.networks()[local], step, user);
      found |= otherwise(uses.agents()[local], step, user);
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

  private int elsewhere(long network, int step, int user) {
    if (network == Networks.NONE || !networks(network).isOther(user, network)) {
      return 0;
    }
    if (subjects.isFunction(step) && left[user] <= settledUsers.settled(user)) {
      return 0;
    }
    return (subjects.isHosted(step) ? OddKind.NEW_NETWORK : OddKind.SEVERAL_NETWORKS).bit();
  }

  private int otherwise(int agent, int step, int user) {
    if (agent == Numbers.NONE || !firstAgents.isOther(user, agent)) {
      return 0;
    }
    if (agents.ranked(agent).isLike(agents.ranked((int) firstAgents.value(user)))) {
      return 0;
    }
    return (subjects.isHosted(step) ? OddKind.NEW_AGENT : OddKind.SEVERAL_AGENTS).bit();
  }

  private boolean isAfterExpiry(int step, long time) {
    long expires = lineage.steps().get(step).expires();
    return expires != EventStore.NO_TIME && time != Long.MAX_VALUE && time > expires + GRACE;
  }

  private boolean isFirstIn(int traveller, int region, long time) {
    return isCompared(region)
        && time != Long.MAX_VALUE
        && firstRegions.isSeveral(traveller)
        && firstRegions.first(traveller, region) == time
        && settledTravellers.settled(traveller) < time
        && subjects.knownSince(traveller) <= time - KNOWN_FOR;
  }
}
