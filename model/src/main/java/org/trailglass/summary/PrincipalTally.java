package org.trailglass.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntUnaryOperator;
import org.trailglass.event.DerivedField;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;
import org.trailglass.identity.Lineage;
import org.trailglass.identity.Principal;
import org.trailglass.identity.StepKind;
import org.trailglass.search.RowSet;
import org.trailglass.store.Column;
import org.trailglass.store.EventStore;
import org.trailglass.store.GlobalOrder;
import org.trailglass.store.Overtaken;

/// Counts what each principal did. First the events, row by row; then, field by field side by side
/// on the processors, what differs between those of a principal. Never holds more than an array of
/// the rows, of the values or of the principals for each field. One thread, beside the common pool.
final class PrincipalTally {
  private static final List<FieldPath> COUNTED =
      List.of(
          Fields.IDENTITY_ACCESS_KEY_ID,
          Fields.EVENT_SOURCE,
          Fields.AWS_REGION,
          Fields.SOURCE_IP_ADDRESS,
          Fields.USER_AGENT);

  private static final int NOBODY = -1;

  private final RowSet rows;
  private final Lineage lineage;
  private final EventStore store;
  private final Overtaken overtaken;

  /// By id, as the field `principal` has them: what stands in a line is what its filter finds.
  private final List<Principal> principals = new ArrayList<>();

  private final int[] principalOfStep;
  private final BitSet steps = new BitSet();
  private final int[] events;
  private final int[] failed;
  private final int[] writes;
  private final long[] first;
  private final long[] last;

  PrincipalTally(RowSet rows, Lineage lineage, BooleanSupplier isOvertaken) {
    this.rows = rows;
    this.lineage = lineage;
    this.store = lineage.store();
    this.overtaken = new Overtaken(isOvertaken);
    this.principalOfStep = new int[lineage.steps().size()];
    number();
    events = new int[principals.size()];
    failed = new int[principals.size()];
    writes = new int[principals.size()];
    first = new long[principals.size()];
    last = new long[principals.size()];
    Arrays.fill(first, EventStore.NO_TIME);
    Arrays.fill(last, EventStore.NO_TIME);
  }

  private void number() {
    var numbers = new HashMap<String, Integer>();
    for (var step : lineage.steps()) {
      var known = numbers.putIfAbsent(step.principal().id(), principals.size());
      principalOfStep[step.number()] = known == null ? principals.size() : known;
      if (known == null) {
        principals.add(step.principal());
      }
    }
  }

  List<PrincipalActivity> activities() {
    for (int segment = 0; segment < store.segments().size(); segment++) {
      overtaken.check();
      count(segment);
    }
    var ofRows = new Groups(events);
    rows.forEach(
        row -> {
          int principal = principal(row);
          if (principal != NOBODY) {
            ofRows.add(principal, row);
          }
        });
    var distinct =
        COUNTED.parallelStream().map(path -> ofRows.distinct(values(path), bound(path))).toList();
    var ofSteps = ofSteps();
    var sessions = ofSteps.distinct(this::session, principalOfStep.length);
    var origins = ofSteps.distinct(this::origin, principalOfStep.length);
    var found = new ArrayList<PrincipalActivity>();
    for (int i = 0; i < events.length; i++) {
      if (events[i] > 0) {
        var counts =
            new PrincipalActivity.Distinct(
                distinct.get(0)[i],
                sessions[i],
                origins[i],
                distinct.get(1)[i],
                distinct.get(2)[i],
                distinct.get(3)[i],
                distinct.get(4)[i]);
        found.add(
            new PrincipalActivity(
                principals.get(i), first[i], last[i], events[i], failed[i], writes[i], counts));
      }
    }
    return found;
  }

  private int principal(int row) {
    int step = lineage.stepOf(row);
    return step == Lineage.NO_STEP ? NOBODY : principalOfStep[step];
  }

  private void count(int number) {
    var segment = store.segments().get(number);
    int base = store.base(number);
    var isFailed = EventKinds.with(store, number, DerivedField.OUTCOME, "failed");
    var isWrite = EventKinds.with(store, number, DerivedField.WRITE, "true");
    var batches = new RowBatches(rows.segment(number));
    for (int size = batches.next(); size > 0; size = batches.next()) {
      for (int i = 0; i < size; i++) {
        int row = batches.row(i);
        int step = lineage.stepOf(base + row);
        if (step != Lineage.NO_STEP) {
          int principal = principalOfStep[step];
          steps.set(step);
          events[principal]++;
          failed[principal] += isFailed.has(row) ? 1 : 0;
          writes[principal] += isWrite.has(row) ? 1 : 0;
          saw(principal, segment.time(row));
        }
      }
    }
  }

  private void saw(int principal, long time) {
    if (time != EventStore.NO_TIME) {
      first[principal] =
          first[principal] == EventStore.NO_TIME ? time : Math.min(first[principal], time);
      last[principal] = Math.max(last[principal], time);
    }
  }

  private int bound(FieldPath path) {
    return store.order(path).distinct();
  }

  /// The rank that the first value of each row has among all values of a field.
  private IntUnaryOperator values(FieldPath path) {
    var ranks = new int[store.rows()];
    Arrays.fill(ranks, Groups.NO_VALUE);
    var order = store.order(path);
    for (int number = 0; number < store.segments().size(); number++) {
      overtaken.check();
      int segment = number;
      if (!rows.segment(segment).isEmpty()) {
        store.column(segment, path).ifPresent(column -> fill(segment, column, order, ranks));
      }
    }
    return row -> ranks[row];
  }

  private void fill(int segment, Column column, GlobalOrder order, int[] ranks) {
    int base = store.base(segment);
    column.forEach(
        (row, ordinal) -> {
          if (ranks[base + row] == Groups.NO_VALUE) {
            ranks[base + row] = order.rank(segment, ordinal);
          }
        });
  }

  /// Those of the steps that have events here.
  private Groups ofSteps() {
    var sizes = new int[principals.size()];
    steps.stream().forEach(step -> sizes[principalOfStep[step]]++);
    var groups = new Groups(sizes);
    steps.stream().forEach(step -> groups.add(principalOfStep[step], step));
    return groups;
  }

  private int session(int step) {
    return lineage.steps().get(step).kind() == StepKind.SESSION ? step : Groups.NO_VALUE;
  }

  private int origin(int step) {
    return lineage.origin(lineage.steps().get(step)).number();
  }
}
