package org.trailglass.identity;

import static org.trailglass.identity.ForestIdentity.object;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.trailglass.store.Built;

/// Records of one test, and what their lineage says.
abstract class HandOnRecords {
  static final String ACCOUNT = "111122223333";
  static final String OTHER = "444455556666";
  static final Instant BEGIN = Instant.parse("2024-03-01T10:00:00Z");

  final List<String> records = new ArrayList<>();

  static ObjectNode role(String key, Instant created) {
    return ForestIdentity.role(ACCOUNT, "", "Deploy", "alice", key, created);
  }

  ObjectNode event(ObjectNode identity, String name, Instant time) {
    var event =
        object(
            "eventVersion",
            "1.11",
            "eventName",
            name,
            "eventTime",
            time.toString(),
            "awsRegion",
            "us-west-2",
            "sourceIPAddress",
            "192.0.2.1",
            "eventID",
            "e" + records.size());
    event.set("userIdentity", identity);
    return event;
  }

  void happens(ObjectNode event) {
    records.add(event.toString());
  }

  void uses(ObjectNode identity, Instant time) {
    happens(event(identity, "Use", time));
  }

  Lineage lineage() {
    return Lineage.of(Built.store(records), () -> false);
  }

  static String link(Step step) {
    return step.link().map(link -> link.kind() + " " + link.strength()).orElse("none");
  }
}
