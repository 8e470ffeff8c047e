package org.trailglass.app.cases;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.trailglass.app.casefile.CaseMark;
import org.trailglass.event.Fields;
import org.trailglass.store.EventKey;
import org.trailglass.store.EventStore;

/// Says of events how they are found again in another process. Reads from the private file: not for
/// the FX thread. Immutable; any thread.
record EventText(EventStore store) {

  /// How each of some events is found again, without anything that was said of it; those that are
  /// not in the snapshot are left out.
  Map<EventKey, CaseMark> describe(Collection<EventKey> events) {
    var marks = new HashMap<EventKey, CaseMark>();
    store.rows(events).forEach((row, event) -> marks.put(event, describe(row)));
    return marks;
  }

  private CaseMark describe(int row) {
    var file = "";
    var member = "";
    try {
      var place = store.places(row).getFirst();
      file = place.item();
      member = place.member();
    } catch (IOException unreadable) {
      // The private file is gone: the event is found again by what is in memory.
    }
    return new CaseMark(
        store.first(row, Fields.EVENT_ID).orElse(""),
        store.time(row),
        hash(row).orElse(""),
        file,
        member,
        store.id(row).position(),
        false,
        "");
  }

  /// The hash of an event's JSON; empty if that cannot be read.
  Optional<String> hash(int row) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(store.json(row));
      return Optional.of(HexFormat.of().formatHex(digest));
    } catch (IOException unreadable) {
      return Optional.empty();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
