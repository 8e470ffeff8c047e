package org.trailglass.container;

import java.util.HashMap;
import java.util.Map;

/// The names of one archive's members. An archive may have several of one name; the later ones are
/// told apart by a number: `a.json (2)`. One thread.
final class MemberNames {

  /// The last number of each name. Numbers go on from there, so that many equal names stay quick.
  private final Map<String, Integer> last = new HashMap<>();

  /// A name that no other member has.
  String distinct(String name) {
    String distinct = name;
    while (last.putIfAbsent(distinct, 1) != null) {
      distinct = name + " (" + last.merge(name, 1, Integer::sum) + ")";
    }
    return distinct;
  }
}
