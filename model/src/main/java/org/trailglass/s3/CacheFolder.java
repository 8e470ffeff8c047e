package org.trailglass.s3;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The folder of the cache: whole files under their hashes, unfinished ones beside them. Any
/// thread, and several processes.
final class CacheFolder {
  private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");
  private static final String PART = ".part";

  private final Path folder;

  /// A whole file.
  ///
  /// @param used when it was used last
  record Entry(String name, long bytes, FileTime used) {}

  CacheFolder(Path folder) {
    this.folder = folder;
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  /// The size of a file; -1 for none. Asked for every object of a listing, most of which are not
  /// kept: an exception for each would cost more than the listing.
  long size(String name) {
    var file = file(name).toFile();
    long bytes = file.length();
    return bytes > 0 || file.exists() ? bytes : -1;
  }

  /// Sets when a file was used; one that another process took away in this moment was not.
  void touch(String name, FileTime used) throws IOException {
    try {
      Files.setLastModifiedTime(file(name), used);
    } catch (NoSuchFileException gone) {
      // It is open, and so it is read to its end.
    }
  }

  /// A new, empty file of which nobody else knows.
  Path makePart(String name) throws IOException {
    var part = folder.resolve(name + "." + UUID.randomUUID() + PART);
    try {
      return Files.createFile(part, PrivateFiles.ofFile(part));
    } catch (NoSuchFileException first) {
      PrivateFiles.makeFolder(folder);
      return Files.createFile(part, PrivateFiles.ofFile(part));
    }
  }

  void delete(String name) throws IOException {
    Files.deleteIfExists(file(name));
  }

  /// The names of the whole files.
  Set<String> names() throws IOException {
    return list().stream()
        .map(path -> path.getFileName().toString())
        .filter(name -> NAME.matcher(name).matches())
        .collect(Collectors.toSet());
  }

  /// The whole files, those that were used longest ago first.
  List<Entry> entries() throws IOException {
    var entries = new ArrayList<Entry>();
    for (var path : list()) {
      var name = path.getFileName().toString();
      if (NAME.matcher(name).matches()) {
        attributes(path, entries);
      }
    }
    entries.sort(Comparator.comparing(Entry::used).thenComparing(Entry::name));
    return entries;
  }

  private static void attributes(Path path, List<Entry> into) throws IOException {
    try {
      var found = Files.readAttributes(path, BasicFileAttributes.class);
      into.add(new Entry(path.getFileName().toString(), found.size(), found.lastModifiedTime()));
    } catch (NoSuchFileException gone) {
      // Another process made room.
    }
  }

  /// Deletes unfinished files that nothing was added to since a time.
  void deleteParts(Instant since) throws IOException {
    for (var path : list()) {
      if (path.getFileName().toString().endsWith(PART) && changed(path).isBefore(since)) {
        Files.deleteIfExists(path);
      }
    }
  }

  private static Instant changed(Path path) throws IOException {
    try {
      return Files.getLastModifiedTime(path).toInstant();
    } catch (NoSuchFileException gone) {
      return Instant.MAX;
    }
  }

  private List<Path> list() throws IOException {
    try (var files = Files.list(folder)) {
      return files.toList();
    } catch (NoSuchFileException notMade) {
      return List.of();
    } catch (UncheckedIOException whileListing) {
      throw whileListing.getCause();
    }
  }

  @Override
  public String toString() {
    return folder.toString();
  }
}
