package org.trailglass.summary;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/// Numbers sorted by the group that they belong to, so that what differs within each group is
/// counted without a set for each: one array with the last group that had a value is enough, for
/// any number of groups. One thread fills it; then it is not to be changed.
final class Groups {
  /// Stands for a member that has no value.
  static final int NO_VALUE = -1;

  /// By group, behind its last member so far.
  private final int[] ends;

  private final int[] members;

  /// @param sizes how many members each group will have
  Groups(int[] sizes) {
    ends = new int[sizes.length];
    int sum = 0;
    for (int group = 0; group < sizes.length; group++) {
      ends[group] = sum;
      sum += sizes[group];
    }
    members = new int[sum];
  }

  void add(int group, int member) {
    members[ends[group]++] = member;
  }

  /// How many different values the members of each group have, once all are added.
  ///
  /// @param valueOf of a member, or {@link #NO_VALUE}
  /// @param values all of them are less
  int[] distinct(IntUnaryOperator valueOf, int values) {
    var lastGroup = new int[values];
    Arrays.fill(lastGroup, -1);
    var counts = new int[ends.length];
    int at = 0;
    for (int group = 0; group < counts.length; group++) {
      for (; at < ends[group]; at++) {
        int value = valueOf.applyAsInt(members[at]);
        if (value != NO_VALUE && lastGroup[value] != group) {
          lastGroup[value] = group;
          counts[group]++;
        }
      }
    }
    return counts;
  }
}
