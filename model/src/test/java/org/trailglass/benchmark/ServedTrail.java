package org.trailglass.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.trailglass.s3.S3Access;
import org.trailglass.s3.S3Location;
import org.trailglass.s3.Selection;
import org.trailglass.testserver.S3Server;

/// Trails in a server in a process of its own, and the access to them as the window has it.
final class ServedTrail {
  private static final DateTimeFormatter FOLDER = DateTimeFormatter.ofPattern("yyyy/MM/dd");
  private static final int WRITERS = 8;

  private final S3Server server = S3Server.shared();

  /// The key of the server goes where the SDK's default chain looks first.
  ServedTrail() {
    System.setProperty("aws.accessKeyId", S3Server.KEY_ID);
    System.setProperty("aws.secretAccessKey", S3Server.SECRET);
  }

  /// Serves the files of a folder under their names.
  Selection files(Path folder) throws IOException {
    try (var found = Files.walk(folder)) {
      var files = found.filter(Files::isRegularFile).toList();
      var bucket = server.newBucket("bench");
      write(
          files.stream()
              .<Runnable>map(file -> () -> server.put(bucket, name(folder, file), bytes(file)))
              .toList());
      return all(bucket);
    }
  }

  /// Serves keys of one account and region, spread evenly over days.
  Selection keys(int count, int days) {
    var bucket = server.newBucket("keys");
    var first = LocalDate.of(2026, 1, 1);
    write(
        IntStream.range(0, count)
            .<Runnable>mapToObj(
                i -> () -> server.put(bucket, key(i, first.plusDays(i % days)), new byte[1]))
            .toList());
    return all(bucket);
  }

  private static String key(int number, LocalDate day) {
    return "AWSLogs/111122223333/CloudTrail/us-east-1/%s/111122223333_CloudTrail_us-east-1_%sT1205Z_%016d.json.gz"
        .formatted(day.format(FOLDER), day.format(DateTimeFormatter.BASIC_ISO_DATE), number);
  }

  private static void write(List<Runnable> writes) {
    try (var writers = Executors.newFixedThreadPool(WRITERS)) {
      writes.forEach(writers::execute);
    }
  }

  private Selection all(String bucket) {
    var access = new S3Access("", "us-east-1", server.endpoint().toString(), false, false);
    return Selection.all(new S3Location(bucket, ""), access);
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
