package org.trailglass.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// The ARNs that users had. A user who is renamed gets another, and the old name may be given to
/// somebody else: what tells one user from all others is the unique id. One thread.
final class UserArns {
  private static final String SEVERAL = "";

  private final Map<String, SortedSet<String>> ofUser = new HashMap<>();

  /// By ARN, the unique id of who had it.
  private final Map<String, String> bearers = new HashMap<>();

  void add(String id, String arn) {
    ofUser.computeIfAbsent(id, user -> new TreeSet<>()).add(arn);
    bearers.merge(arn, id, (one, other) -> one.equals(other) ? one : SEVERAL);
  }

  /// By unique id, the smallest ARN that no other user had; the unique id itself, if there is none.
  Map<String, String> own() {
    var own = new HashMap<String, String>();
    ofUser.forEach(
        (id, arns) ->
            own.put(
                id,
                arns.stream().filter(arn -> id.equals(bearers.get(arn))).findFirst().orElse(id)));
    return own;
  }
}
