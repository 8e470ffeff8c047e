package org.trailglass.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The calls that answered access keys. One thread.
final class Answers {
  /// By key, the surest call.
  private final Map<String, Given> surest = new HashMap<>();

  /// Where several calls answered a key, by key and by whom they name: of each the surest two whose
  /// givers differ, since a key that its own step answers is not believed.
  private final Map<String, Map<String, List<Given>>> several = new HashMap<>();

  /// Adds a call that answered a key; the surest have to be added first.
  void add(Given given) {
    var key = given.handOn().key();
    var known = surest.putIfAbsent(key, given);
    if (known == null) {
      return;
    }
    var ofKey = several.get(key);
    if (ofKey == null) {
      ofKey = new HashMap<>();
      several.put(key, ofKey);
      add(known, ofKey);
    }
    add(given, ofKey);
  }

  private static void add(Given given, Map<String, List<Given>> into) {
    for (var named : List.of(Receivers.of(given.handOn()), Receivers.ANYBODY)) {
      var calls = into.computeIfAbsent(named, n -> new ArrayList<>(1));
      if (calls.isEmpty() || calls.size() == 1 && calls.getFirst().giver() != given.giver()) {
        calls.add(given);
      }
    }
  }

  /// The surest call that answered a step's key, was made by another step, and does not name
  /// somebody else.
  Optional<Given> to(Draft step, String key) {
    var ofKey = several.get(key);
    if (ofKey == null) {
      return Optional.ofNullable(surest.get(key))
          .filter(given -> given.giver() != step && Receivers.fits(given.handOn(), step));
    }
    return Receivers.of(step).stream()
        .flatMap(named -> ofKey.getOrDefault(named, List.of()).stream())
        .filter(given -> given.giver() != step)
        .min(Given.SUREST);
  }
}
