package org.trailglass.odduse;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;
import org.trailglass.event.IdentityField;
import org.trailglass.event.IpAddress;
import org.trailglass.event.LeafKind;
import org.trailglass.store.Column;
import org.trailglass.store.EventStore;

/// What the rows of one segment say of where and how credentials were used. Each distinct value is
/// looked at once. Not changed once all segments are read.
///
/// @param isOwn whether the caller made the call, and no service for it
/// @param networks as {@link Networks} has them
/// @param agents by number, {@link Numbers#NONE} if it says none
/// @param regions by number, NONE also where the service has no region
/// @param outside whether the address is known to be none of AWS's
/// @param kinds the bits of what is odd by itself
record SegmentUses(
    boolean[] isOwn,
    long[] networks,
    int[] agents,
    int[] regions,
    boolean[] outside,
    short[] kinds) {
  private static final String SERVICE_EVENT = "AwsServiceEvent";

  static SegmentUses of(
      EventStore store,
      int number,
      Numbers<AgentFamily> agents,
      Numbers<String> regions,
      Optional<AwsRanges> ranges) {
    int rows = store.segments().get(number).rows();
    var uses =
        new SegmentUses(
            new boolean[rows],
            new long[rows],
            new int[rows],
            new int[rows],
            new boolean[rows],
            new short[rows]);
    var columns = new Columns(store, number);
    uses.readOwn(columns);
    uses.readAddresses(columns, ranges);
    uses.readAgents(columns, agents);
    uses.readRegions(columns, regions);
    uses.readSignIns(columns);
    uses.readRoot(columns);
    return uses;
  }

  /// The columns of a segment, with what is worked out by value.
  private record Columns(EventStore store, int segment) {

    /// Tells of each row that has a value which passes. Of several values each.
    void each(FieldPath path, Predicate<String> test, Column.EntryVisitor visitor) {
      store
          .column(segment, path)
          .ifPresent(
              column -> {
                var passes = new boolean[column.values()];
                for (int i = 0; i < passes.length; i++) {
                  passes[i] = column.kind(i) != LeafKind.NULL && test.test(column.text(i));
                }
                column.forEach(
                    (row, ordinal) -> {
                      if (passes[ordinal]) {
                        visitor.entry(row, ordinal);
                      }
                    });
              });
    }

    Optional<Column> column(FieldPath path) {
      return store.column(segment, path);
    }
  }

  private void readOwn(Columns columns) {
    Arrays.fill(isOwn, true);
    columns.each(
        Fields.IDENTITY_INVOKED_BY, by -> !by.isEmpty(), (row, value) -> isOwn[row] = false);
    columns.each(Fields.EVENT_TYPE, SERVICE_EVENT::equals, (row, value) -> isOwn[row] = false);
    columns.each(
        Fields.SOURCE_IP_ADDRESS,
        address -> address.endsWith(".amazonaws.com") || address.equals("AWS Internal"),
        (row, value) -> isOwn[row] = false);
  }

  private void readAddresses(Columns columns, Optional<AwsRanges> ranges) {
    Arrays.fill(networks, Networks.NONE);
    columns
        .column(Fields.SOURCE_IP_ADDRESS)
        .ifPresent(
            column -> {
              var ofValue = new long[column.values()];
              var isOutside = new boolean[ofValue.length];
              for (int i = 0; i < ofValue.length; i++) {
                ofValue[i] = Networks.of(column.text(i));
                isOutside[i] = ranges.isPresent() && isOutside(column.text(i), ranges.get());
              }
              column.forEach(
                  (row, value) -> {
                    networks[row] = isOwn[row] ? ofValue[value] : Networks.NONE;
                    outside[row] = isOwn[row] && isOutside[value];
                  });
            });
  }

  private static boolean isOutside(String address, AwsRanges ranges) {
    return IpAddress.parse(address)
        .filter(Networks::isPublic)
        .filter(bytes -> !ranges.contains(bytes))
        .isPresent();
  }

  private void readAgents(Columns columns, Numbers<AgentFamily> numbers) {
    Arrays.fill(agents, Numbers.NONE);
    columns
        .column(Fields.USER_AGENT)
        .ifPresent(
            column -> {
              var ofValue = new int[column.values()];
              for (int i = 0; i < ofValue.length; i++) {
                ofValue[i] =
                    column.kind(i) == LeafKind.NULL
                        ? Numbers.NONE
                        : AgentFamily.of(column.text(i)).map(numbers::of).orElse(Numbers.NONE);
              }
              column.forEach(
                  (row, value) -> agents[row] = isOwn[row] ? ofValue[value] : Numbers.NONE);
            });
    for (var path :
        new FieldPath[] {
          IdentityField.RECORD_FROM_CONSOLE.path(), IdentityField.FROM_CONSOLE.path()
        }) {
      columns.each(path, "true"::equals, (row, value) -> agents[row] = Numbers.NONE);
    }
  }

  /// Puts ranks in the place of the numbers of agents and regions, before anything is asked.
  void rank(int[] ranksOfAgents, int[] ranksOfRegions) {
    putRanks(agents, ranksOfAgents);
    putRanks(regions, ranksOfRegions);
  }

  private static void putRanks(int[] numbers, int[] ranks) {
    for (int row = 0; row < numbers.length; row++) {
      numbers[row] = numbers[row] == Numbers.NONE ? Numbers.NONE : ranks[numbers[row]];
    }
  }

  private void readRegions(Columns columns, Numbers<String> numbers) {
    Arrays.fill(regions, Numbers.NONE);
    columns
        .column(Fields.AWS_REGION)
        .ifPresent(
            column -> {
              var ofValue = new int[column.values()];
              for (int i = 0; i < ofValue.length; i++) {
                ofValue[i] =
                    column.kind(i) == LeafKind.TEXT && !column.text(i).isEmpty()
                        ? numbers.of(column.text(i))
                        : Numbers.NONE;
              }
              column.forEach(
                  (row, value) -> regions[row] = isOwn[row] ? ofValue[value] : Numbers.NONE);
            });
    columns.each(
        Fields.EVENT_SOURCE, GlobalServices::has, (row, value) -> regions[row] = Numbers.NONE);
    var isList = new boolean[regions.length];
    columns.each(
        Fields.EVENT_NAME, GlobalServices.LIST_BUCKETS::equals, (row, value) -> isList[row] = true);
    columns.each(
        Fields.EVENT_SOURCE,
        GlobalServices.S3::equals,
        (row, value) -> {
          if (isList[row]) {
            regions[row] = Numbers.NONE;
          }
        });
  }

  private void readSignIns(Columns columns) {
    var passed = new boolean[isOwn.length];
    var isUser = new boolean[isOwn.length];
    columns.each(Fields.CONSOLE_LOGIN, "Success"::equals, (row, value) -> passed[row] = true);
    columns.each(
        Fields.IDENTITY_TYPE,
        type -> type.equals("IAMUser") || type.equals("Root"),
        (row, value) -> isUser[row] = true);
    columns.each(
        IdentityField.SIGN_IN_MFA.path(),
        "No"::equals,
        (row, value) -> {
          if (passed[row] && isUser[row]) {
            kinds[row] |= (short) OddKind.SIGN_IN_WITHOUT_MFA.bit();
          }
        });
  }

  private void readRoot(Columns columns) {
    columns.each(
        Fields.IDENTITY_TYPE,
        "Root"::equals,
        (row, value) -> {
          if (isOwn[row]) {
            kinds[row] |= (short) OddKind.ROOT.bit();
          }
        });
  }
}
