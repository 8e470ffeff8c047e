package org.trailglass.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.GZIPOutputStream;

/// Writes a large trail in the shape of real ones, for the benchmark: a million events in 2,000
/// gzip files are 1.14 GB of JSON. Every event has its own ids; names, users and addresses follow
/// Zipf's law; there are sessions with temporary keys that rotate, data events, refusals, a long
/// tail of rare calls.
///
/// The same numbers give the same text on every machine. Any thread.
public final class BenchmarkTrail {
  private static final Instant START = Instant.parse("2024-03-01T00:00:00Z");
  private static final int DAYS = 30;
  private static final String[] REGIONS = {
    "us-east-1", "eu-central-1", "us-west-2", "eu-west-1", "ap-southeast-2", "ap-northeast-1"
  };

  private BenchmarkTrail() {}

  /// Writes a trail.
  ///
  /// @param folder is made if it is not there; should be empty
  /// @param files each of one account, one Region and one stretch of the 30 days
  /// @throws IOException if a file cannot be written
  public static void write(Path folder, int events, int files, long seed) throws IOException {
    var text = new ByteText();
    for (int file = 0; file < files; file++) {
      long from = (long) events * file / files;
      long to = (long) events * (file + 1) / files;
      writeFile(folder, file, files, (int) (to - from), seed, text);
    }
  }

  /// Writes a trail: folder, and if given the numbers of events and files, and the seed.
  public static void main(String[] arguments) throws IOException {
    int events = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
    int files = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 2_000;
    long seed = arguments.length > 3 ? Long.parseLong(arguments[3]) : 1;
    write(Path.of(arguments[0]), events, files, seed);
  }

  private static void writeFile(
      Path folder, int file, int files, int events, long seed, ByteText text) throws IOException {
    var chance = new BenchmarkChance(BenchmarkChance.mix(seed) + file);
    var account = BenchmarkNames.account(chance.rank(BenchmarkNames.ACCOUNTS));
    var region = REGIONS[chance.rank(REGIONS.length)];
    long stretch = DAYS * 86_400L / files;
    var start = START.plusSeconds(DAYS * 86_400L * file / files);
    var event = new BenchmarkEvent(chance, text, account, region);
    text.clear();
    text.text("{\"Records\":[");
    for (int i = 0; i < events; i++) {
      text.text(i == 0 ? "" : ",");
      // In order but for a few seconds, as real files are.
      event.write(start.getEpochSecond() + stretch * i / events + chance.below(20));
    }
    text.text("]}");
    var path = folder.resolve(key(account, region, start.plusSeconds(stretch + 300), chance));
    Files.createDirectories(path.getParent());
    try (var out = new GZIPOutputStream(Files.newOutputStream(path), 1 << 16)) {
      text.writeTo(out);
    }
  }

  private static String key(
      String account, String region, Instant delivered, BenchmarkChance chance) {
    var random = new ByteText().base32(chance.next(), 12).base32(chance.next(), 4);
    return "AWSLogs/"
        + account
        + "/CloudTrail/"
        + region
        + '/'
        + Moment.asFolders(delivered)
        + '/'
        + account
        + "_CloudTrail_"
        + region
        + '_'
        + Moment.inKey(delivered)
        + '_'
        + random
        + ".json.gz";
  }
}
