package org.trailglass.s3;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A program that works in a folder of the cache as a second Trailglass does. It ends with 0 where
/// it read nothing but what the objects hold.
final class CacheProcess {
  static final int OBJECTS = 60;
  static final long LIMIT = 40_000;
  private static final int ROUNDS = 1_500;

  private CacheProcess() {}

  /// @param args the folder, and the seed of what is done; for an object that is begun and never
  ///     whole, no seed
  public static void main(String[] args) throws IOException {
    var cache = new ObjectCache(Path.of(args[0]), LIMIT);
    if (args.length == 1) {
      writeWithoutEnd(cache);
    } else {
      work(cache, new Random(Long.parseLong(args[1])));
    }
  }

  /// Starts it.
  static Process start(String... arguments) throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                CacheProcess.class.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  static CacheKey key(int number) {
    var size = content(number).length();
    return new CacheKey(
        "", "logs", new S3Object("a/" + number, size, "e" + number, Instant.EPOCH, "STANDARD"));
  }

  /// What the object of a number holds, told from that of any other number by each of its lines.
  static String content(int number) {
    return ("object " + number + "\n").repeat(50 + number);
  }

  /// What is kept of an object; itself where it is not kept.
  static String read(ObjectCache cache, int number) throws IOException {
    var channel = cache.open(key(number));
    if (channel.isEmpty()) {
      return content(number);
    }
    try (var in = Channels.newInputStream(channel.get())) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static void keep(ObjectCache cache, int number) throws IOException {
    var key = key(number);
    var part = cache.begin(key);
    // In pieces, so that the other process looks at it in between.
    for (var line : content(number).split("(?<=\n)")) {
      Files.writeString(part, line, StandardOpenOption.APPEND);
    }
    cache.keep(key, part);
  }

  private static void writeWithoutEnd(ObjectCache cache) throws IOException {
    for (int number = 0; number < OBJECTS / 2; number++) {
      keep(cache, number);
    }
    var part = cache.begin(key(OBJECTS - 1));
    for (boolean isTold = false; ; isTold = true) {
      Files.writeString(part, "half", StandardOpenOption.APPEND);
      if (!isTold) {
        System.out.println("writing");
      }
    }
  }

  private static void work(ObjectCache cache, Random random) throws IOException {
    for (int i = 0; i < ROUNDS; i++) {
      int number = random.nextInt(OBJECTS);
      if (random.nextBoolean()) {
        keep(cache, number);
      }
      if (!read(cache, number).equals(content(number))) {
        throw new IllegalStateException("object " + number + " holds another");
      }
    }
  }
}
