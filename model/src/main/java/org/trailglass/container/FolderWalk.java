package org.trailglass.container;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.trailglass.problem.Findings;
import org.trailglass.problem.Place;
import org.trailglass.problem.Problem.Action;
import org.trailglass.problem.Problem.Limit;
import org.trailglass.problem.Problem.LimitReached;
import org.trailglass.problem.Problem.Reason;
import org.trailglass.problem.Problem.Unreadable;
import org.trailglass.problem.Skip;

/// One walk through one origin. A folder's names are listed before the first of its files is handed
/// over, and sorted and asked for their sizes while the others follow. One thread.
final class FolderWalk {

  private final int limit;
  private final Consumer<Item> found;
  private final Findings findings;
  private final BooleanSupplier isCancelled;
  private final Set<Path> walked = new HashSet<>();

  /// What tells files apart whatever their names, where the system has it.
  private final Set<Object> fileKeys = new HashSet<>();

  private int files;
  private boolean isOver;

  /// @param shown as a person reached it
  /// @param real without links
  /// @param root the folder that was opened, or that a link led to, without links
  private record Folder(Path shown, Path real, Path root) {}

  /// The name is kept as a path, since not every name is text.
  private record Entry(String name, Path path) implements Comparable<Entry> {

    static Entry of(Path path) {
      return new Entry(String.valueOf(path.getFileName()), path);
    }

    @Override
    public int compareTo(Entry other) {
      int byName = name.compareTo(other.name);
      return byName == 0 ? path.compareTo(other.path) : byName;
    }
  }

  FolderWalk(int limit, Consumer<Item> found, Findings findings, BooleanSupplier isCancelled) {
    this.limit = limit;
    this.found = found;
    this.findings = findings;
    this.isCancelled = isCancelled;
  }

  /// Walks a file, a pipe or a folder that a person named; a system's name is no reason to skip it.
  /// A pipe in a folder is told as a problem, since it might never end.
  void walk(Path path) {
    try {
      var attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        Path real = path.toRealPath();
        walk(new Folder(path, real, real));
      } else if (attributes.isOther() && PipeItem.isPipe(path)) {
        found.accept(new PipeItem(path));
      } else {
        file(path, attributes);
      }
    } catch (NoSuchFileException e) {
      problem(path, Reason.NOT_FOUND, "");
    } catch (IOException e) {
      unreadable(path, e);
    }
  }

  private void walk(Folder folder) {
    walked.add(folder.real());
    var entries = new PriorityQueue<Entry>(entries(folder));
    for (var entry = entries.poll(); entry != null; entry = entries.poll()) {
      if (isOver || isCancelled.getAsBoolean()) {
        return;
      }
      if (SystemFiles.isName(entry.name())) {
        findings.skipped(new Skip(place(entry.path()), Skip.Reason.SYSTEM_FILE, 1));
      } else {
        entry(folder, entry);
      }
    }
  }

  private List<Entry> entries(Folder folder) {
    var entries = new ArrayList<Entry>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder.shown())) {
      stream.forEach(path -> entries.add(Entry.of(path)));
    } catch (DirectoryIteratorException e) {
      unreadable(folder.shown(), Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      unreadable(folder.shown(), e);
    }
    return entries;
  }

  private void entry(Folder parent, Entry entry) {
    try {
      var attributes = Files.readAttributes(entry.path(), BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        folder(parent, entry);
      } else {
        file(entry.path(), attributes);
      }
    } catch (IOException e) {
      unreadable(entry.path(), e);
    }
  }

  /// Wherever the real path is not the expected one there was a link, of whatever system.
  private void folder(Folder parent, Entry entry) throws IOException {
    Path real = entry.path().toRealPath();
    if (real.equals(parent.real().resolve(entry.path().getFileName()))) {
      if (!walked.contains(real)) {
        walk(new Folder(entry.path(), real, parent.root()));
      }
    } else if (parent.real().startsWith(real)) {
      problem(entry.path(), Reason.FOLDER_LOOP, real.toString());
    } else if (!real.startsWith(parent.root()) && !walked.contains(real)) {
      walk(new Folder(entry.path(), real, real));
    }
  }

  private void file(Path path, BasicFileAttributes attributes) {
    if (!attributes.isRegularFile()) {
      problem(path, Reason.NOT_A_FILE, "");
      return;
    }
    if (files == limit) {
      isOver = true;
      findings.problem(new LimitReached(place(path), Limit.FILES, limit, Action.CUT_OFF));
      return;
    }
    if (attributes.fileKey() != null && !fileKeys.add(attributes.fileKey())) {
      findings.skipped(new Skip(place(path), Skip.Reason.SAME_FILE, 1));
      return;
    }
    files++;
    found.accept(new FileItem(path, attributes.size()));
  }

  private void unreadable(Path path, IOException thrown) {
    switch (thrown) {
      case NoSuchFileException missing -> problem(path, missingReason(path), "");
      case AccessDeniedException denied -> problem(path, Reason.ACCESS_DENIED, "");
      default -> problem(path, Reason.READ_ERROR, ItemSource.detail(thrown));
    }
  }

  /// A link without a target is there and leads nowhere; anything else was there a moment ago.
  private static Reason missingReason(Path path) {
    return Files.isSymbolicLink(path) ? Reason.NOT_FOUND : Reason.VANISHED;
  }

  private void problem(Path path, Reason reason, String detail) {
    findings.problem(new Unreadable(place(path), reason, detail, Action.SKIPPED));
  }

  private static Place place(Path path) {
    return Place.whole(path.toString(), "");
  }
}
