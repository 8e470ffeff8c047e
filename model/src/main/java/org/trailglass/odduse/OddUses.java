package org.trailglass.odduse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;
import org.trailglass.event.SetField;
import org.trailglass.identity.Lineage;
import org.trailglass.identity.Step;
import org.trailglass.store.EventStore;
import org.trailglass.store.Layer;

/// The odd uses of credentials in a snapshot, by event and by step; {@link OddKind} says what is
/// odd. Immutable; any thread.
public final class OddUses {
  /// So many events make what was usual before.
  public static final int SETTLED = 10;

  /// The most steps of which {@link #of(Step)} knows; events are known of all.
  static final int MOST_STEPS = 100_000;

  private final Lineage lineage;
  private final short[] kinds;
  private final FirstRows firsts;
  private final Map<Integer, List<OddCount>> ofStep;
  private final int events;

  /// By step whose uses they are: the first row from a network of IPv4, of IPv6, from a
  /// private address, with an agent.
  record FirstRows(int[] users, int[] four, int[] six, int[] privates, int[] agents) {}

  OddUses(Lineage lineage, short[] kinds, FirstRows firsts) {
    this.lineage = lineage;
    this.kinds = kinds;
    this.firsts = firsts;
    var tally = new OddTally(lineage.store(), lineage, kinds);
    this.events = tally.events();
    this.ofStep = tally.ofStep(this::use);
  }

  /// Of the store without events.
  public static OddUses none() {
    return new OddUses(
        Lineage.empty(),
        new short[0],
        new FirstRows(new int[0], new int[0], new int[0], new int[0], new int[0]));
  }

  /// Works them out. Takes some tenths of a second a million events; uses the common pool.
  ///
  /// @param ranges the addresses of AWS, if a person gave them
  /// @param isOvertaken asked now and then; once it says yes the work ends
  /// @throws CancellationException if it was overtaken
  public static OddUses of(
      Lineage lineage, Optional<AwsRanges> ranges, BooleanSupplier isOvertaken) {
    return new OddUsesBuilder(lineage, ranges, isOvertaken).build();
  }

  /// The lineage whose steps and rows these are of.
  public Lineage lineage() {
    return lineage;
  }

  /// How many events are odd in some way.
  public int events() {
    return events;
  }

  /// Whether an event is odd in some way.
  public boolean isOdd(int row) {
    return kinds[row] != 0;
  }

  /// In what ways an event is odd, in their order.
  public List<OddUse> of(int row) {
    var uses = new ArrayList<OddUse>();
    for (var kind : OddKind.values()) {
      if ((kinds[row] & kind.bit()) != 0) {
        uses.add(use(kind, row));
      }
    }
    return uses;
  }

  /// In what ways the use of a step's credentials is odd, in their order, each with its first
  /// event. Empty also where there are {@value #MOST_STEPS} such steps before it.
  public List<OddCount> of(Step step) {
    return ofStep.getOrDefault(step.number(), List.of());
  }

  private OddUse use(OddKind kind, int row) {
    int step = lineage.stepOf(row);
    return switch (kind) {
      case SEVERAL_NETWORKS, NEW_NETWORK -> elsewhere(kind, step, row);
      case SEVERAL_AGENTS, NEW_AGENT -> {
        int before = firsts.agents[firsts.users[step]];
        yield new OddUse.Changed(kind, row, agent(before), before, agent(row));
      }
      case AFTER_EXPIRY ->
          new OddUse.Expired(
              kind, row, lineage.steps().get(step).expires(), lineage.store().time(row));
      case OUTSIDE_AWS -> new OddUse.Single(kind, row, address(row));
      case NEW_REGION -> single(kind, row, Fields.AWS_REGION);
      case SIGN_IN_WITHOUT_MFA, ROOT -> single(kind, row, Fields.EVENT_NAME);
    };
  }

  private OddUse single(OddKind kind, int row, FieldPath path) {
    return new OddUse.Single(kind, row, lineage.store().first(row, path).orElse(""));
  }

  private OddUse elsewhere(OddKind kind, int step, int row) {
    int user = firsts.users[step];
    long now = Networks.of(address(row));
    int first = (Networks.isSix(now) ? firsts.six : firsts.four)[user];
    long before = Networks.of(address(first));
    if (before == now) {
      int inside = firsts.privates[user];
      return new OddUse.FromPublic(kind, row, address(inside), inside, address(row));
    }
    return new OddUse.Changed(kind, row, Networks.text(before), first, Networks.text(now));
  }

  private String address(int row) {
    return lineage.store().first(row, Fields.SOURCE_IP_ADDRESS).orElse("");
  }

  private String agent(int row) {
    return lineage
        .store()
        .first(row, Fields.USER_AGENT)
        .flatMap(AgentFamily::of)
        .map(AgentFamily::toString)
        .orElse("");
  }

  /// A snapshot of the same rows with the field {@link SetField#ODD}.
  ///
  /// @param same this snapshot with whatever layers
  /// @throws IllegalArgumentException if it is another snapshot
  public EventStore on(EventStore same) {
    lineage.requireSame(same);
    var codes = Arrays.stream(OddKind.values()).map(OddKind::code).toList();
    var numbers = new int[1 << codes.size()][];
    for (int mask = 0; mask < numbers.length; mask++) {
      numbers[mask] = BitSet.valueOf(new long[] {mask}).stream().toArray();
    }
    return same.with(SetField.ODD.path(), Layer.of(row -> numbers[kinds[row]], codes));
  }
}
