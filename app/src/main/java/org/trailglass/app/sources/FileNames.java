package org.trailglass.app.sources;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How the names of the files of a folder are told in little room: without what most of them begin
/// and end with, and without what the names of their folders say already, as account and region in
/// the keys that CloudTrail writes. Immutable.
///
/// @param beginning that most names have, once their folders are left out; empty if it is too short
///     to be worth an ellipsis
/// @param ending that most have; empty where the beginning is
record FileNames(String beginning, String ending) {
  private static final FileNames APART = new FileNames("", "");
  private static final int LEAST = 4;
  private static final double MOST = 0.75;
  private static final String ELLIPSIS = "\u2026";

  /// Looks for what names have in common.
  ///
  /// @param names with the folders that they lie in
  static FileNames of(Collection<String> names) {
    var own = names.stream().map(FileNames::own).toList();
    if (own.size() < 2) {
      return APART;
    }
    var beginning = beginning(own);
    return beginning.length() < LEAST ? APART : new FileNames(beginning, ending(own, beginning));
  }

  /// The name without the folders.
  static String file(String name) {
    int end = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
    return end == name.length() - 1 ? name : name.substring(end + 1);
  }

  /// What tells a file from its neighbours.
  String telling(String name) {
    var own = own(name);
    int from =
        own.startsWith(beginning) && own.length() > beginning.length() ? beginning.length() : 0;
    int to = from > 0 && own.endsWith(ending) ? own.length() - ending.length() : own.length();
    var left = own.substring(from, Math.max(from + 1, to));
    return left.length() + ending.length() < file(name).length() ? ELLIPSIS + left : left;
  }

  /// What most of the names have in common, a star for what is left; empty if nothing is left out.
  String pattern() {
    return beginning.isEmpty() ? "" : beginning + "*" + ending;
  }

  /// The name without folders, and without those of its words at the begin that are folders.
  private static String own(String name) {
    var file = file(name);
    Set<String> folders = new HashSet<>(Arrays.asList(name.split("[/\\\\]")));
    int from = 0;
    for (int end = file.indexOf('_'); end >= 0; end = file.indexOf('_', from)) {
      if (!folders.contains(file.substring(from, end))) {
        break;
      }
      from = end + 1;
    }
    return file.substring(from);
  }

  private static String beginning(List<String> names) {
    var typical = names.stream().sorted().skip(names.size() / 2).findFirst().orElseThrow();
    var same = names.stream().mapToInt(name -> same(typical, name)).sorted().toArray();
    int length = same[names.size() - most(names.size())];
    return typical.substring(0, wholeWords(typical, length));
  }

  /// How many of so many are most: a few odd files change nothing.
  private static int most(int count) {
    return Math.max(2, (int) Math.ceil(count * MOST));
  }

  private static int same(String one, String other) {
    int at = Arrays.mismatch(one.toCharArray(), other.toCharArray());
    return at < 0 ? one.length() : at;
  }

  /// Where a beginning may end: digits are left out in pairs, as years, days and hours are written,
  /// and the halves of a character together.
  private static int wholeWords(String name, int length) {
    int digits = 0;
    while (digits < length && Character.isDigit(name.charAt(length - digits - 1))) {
      digits++;
    }
    boolean isAmongDigits = length < name.length() && Character.isDigit(name.charAt(length));
    int end = isAmongDigits ? length - digits % 2 : length;
    return end > 0 && Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end;
  }

  /// Extensions only: what else names end with is chance.
  private static String ending(List<String> names, String beginning) {
    var ends = new HashMap<String, Integer>();
    for (var name : names) {
      int point = name.startsWith(beginning) ? name.indexOf('.', beginning.length() + 1) : -1;
      ends.merge(point < 0 ? "" : name.substring(point), 1, Integer::sum);
    }
    return ends.entrySet().stream()
        .filter(end -> end.getValue() >= most(names.size()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }
}
