package org.trailglass.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/// Puts records into files as CloudTrail delivers them to a bucket: gzip, one line, in keys of
/// account, kind, region and day, minutes after the events. Some files come twice, one is cut off,
/// one holds a broken record. One thread.
final class Delivery {
  private static final Instant NIGHT = Moment.at(6, "01:45:00");
  private static final Instant MORNING = Moment.at(6, "04:00:00");

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
  }

  private void deliver(Batch batch, List<TrailEvent> events) throws IOException {
    var text = new StringBuilder("{\"Records\":[");
    var comma = "";
    for (var event : shuffled(events)) {
      text.append(comma).append(event.json());
      comma = ",";
    }
    text.append("]}");
    put(key(batch, batch.end().plusSeconds(120 + chance.below(300))), text.toString());
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

  private String key(Batch batch, Instant delivered) {
    var organisation =
        batch.account().equals(SampleIncident.PRODUCTION) ? SampleIncident.ORGANISATION + '/' : "";
    var kind = batch.kind().folder();
    return "AWSLogs/"
        + organisation
        + batch.account()
        + '/'
        + kind
        + '/'
        + batch.region()
        + '/'
        + Moment.asFolders(delivered)
        + '/'
        + batch.account()
        + '_'
        + kind
        + '_'
        + batch.region()
        + '_'
        + Moment.inKey(delivered)
        + '_'
        + chance.fileName()
        + ".json.gz";
  }

  private void put(String key, String text) throws IOException {
    var file = folder.resolve(key);
    Files.createDirectories(file.getParent());
    var bytes = new ByteArrayOutputStream();
    // The header of GZIPOutputStream carries no time, so the bytes repeat.
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    Files.write(file, bytes.toByteArray());
    delivered.add(new DeliveredFile(key, text));
  }

  private record DeliveredFile(String key, String text) {}

  /// What goes into one file: five minutes in the night of the attack, an hour at other times.
  private record Batch(String account, Kind kind, String region, Instant start, Instant end)
      implements Comparable<Batch> {

    static Batch of(TrailEvent event) {
      boolean isNight = event.time().isAfter(NIGHT) && event.time().isBefore(MORNING);
      long seconds = isNight ? 300 : 3600;
      var start = Instant.ofEpochSecond(event.time().getEpochSecond() / seconds * seconds);
      var end = start.plus(Duration.ofSeconds(seconds));
      return new Batch(event.account(), event.kind(), event.region(), start, end);
    }

    @Override
    public int compareTo(Batch other) {
      return name().compareTo(other.name());
    }

    private String name() {
      return account + kind + region + start + end;
    }
  }
}
