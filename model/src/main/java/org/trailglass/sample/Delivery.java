package org.trailglass.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Puts records into files as CloudTrail delivers them to a bucket: gzip, one line, in keys of
/// account, kind, region and day, minutes after the events. Some files come twice, one is cut off,
/// one holds a broken record. One thread.
final class Delivery {
  private static final Instant CUT_OFF = Moment.at(5, "14:00:00");
  private static final Instant BROKEN = Moment.at(6, "11:00:00");
  private static final int TWICE_EVERY = 23;

  private final Chance chance;
  private final Path folder;
  private final List<DeliveredFile> delivered = new ArrayList<>();

  Delivery(Chance chance, Path folder) {
    this.chance = chance;
    this.folder = folder;
  }

  void write(List<TrailEvent> events) throws IOException {
    var batches = new TreeMap<Batch, List<TrailEvent>>();
    for (var event : events) {
      batches.computeIfAbsent(Batch.of(event), batch -> new ArrayList<>()).add(event);
    }
    for (var batch : batches.entrySet()) {
      deliver(batch.getKey(), batch.getValue());
    }
    var digest = new Digest(delivered, chance);
    put(digest.key(), Gzip.whole(digest.text().getBytes(StandardCharsets.UTF_8)));
    export(events);
  }

  private void deliver(Batch batch, List<TrailEvent> events) throws IOException {
    var text = text(shuffled(events), batch.isMainAt(BROKEN)).getBytes(StandardCharsets.UTF_8);
    var time = batch.end().plusSeconds(120 + chance.below(300));
    var key = batch.key(time, chance.fileName());
    delivered.add(new DeliveredFile(key, text, time, events));
    if (batch.isMainAt(CUT_OFF)) {
      put(key, Gzip.cutOff(text, text.length * 3 / 5));
      return;
    }
    put(key, Gzip.whole(text));
    if (delivered.size() % TWICE_EVERY == 0) {
      put(batch.key(time.plusSeconds(300), chance.fileName()), Gzip.whole(text));
    }
  }

  private static String text(List<TrailEvent> events, boolean isOneBroken) {
    var text = new StringBuilder("{\"Records\":[");
    for (int i = 0; i < events.size(); i++) {
      var json = events.get(i).json();
      boolean isBroken = isOneBroken && i == events.size() / 2;
      text.append(i == 0 ? "" : ",").append(isBroken ? broken(json) : json);
    }
    return text.append("]}").toString();
  }

  /// A record that lost a value, and cannot be repaired without inventing one.
  private static String broken(String json) {
    return json.replaceFirst("\"awsRegion\":\"[a-z0-9-]+\"", "\"awsRegion\":");
  }

  /// CloudTrail does not sort: neighbours change places.
  private List<TrailEvent> shuffled(List<TrailEvent> events) {
    var order = new ArrayList<>(events);
    for (int i = 1; i < order.size(); i++) {
      if (chance.percent(40)) {
        order.set(i, order.set(i - 1, order.get(i)));
      }
    }
    return order;
  }

  /// What an analyst exported that morning: the events of the leaked key, one a line.
  private void export(List<TrailEvent> events) throws IOException {
    var lines = new StringBuilder();
    for (var event : events) {
      if (event.json().contains("\"accessKeyId\":\"" + SampleIncident.LEAKED_KEY + '"')
          && event.json().contains(SampleIncident.ATTACKER_ADDRESS)) {
        lines.append(event.json()).append('\n');
      }
    }
    put("export/leaked-key.ndjson", lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void put(String key, byte[] bytes) throws IOException {
    var file = folder.resolve(key);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
