package org.trailglass.app.open;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.trailglass.container.Origin;

/// Text that was pasted or dropped, turned into what to open: paths if every line is one, else the
/// text itself. Looks at the disk: not for the FX thread. Immutable.
///
/// @param reader reads the paths
/// @param name of the source if the text itself is opened
public record PastedText(PathText reader, String name) {
  /// A list of paths is short; a larger text is not looked at line by line.
  private static final int LONGEST_LIST = 1 << 16;

  /// What to open; nothing if the text is blank.
  public List<Origin> origins(String text) {
    if (text.isBlank()) {
      return List.of();
    }
    return paths(text)
        .orElseGet(() -> List.of(new Origin.Pasted(name, text.getBytes(StandardCharsets.UTF_8))));
  }

  private Optional<List<Origin>> paths(String text) {
    if (text.length() > LONGEST_LIST) {
      return Optional.empty();
    }
    var lines = text.lines().filter(line -> !line.isBlank()).toList();
    return lines.stream().allMatch(this::isPath)
        ? Optional.of(lines.stream().map(this::onDisk).toList())
        : Optional.empty();
  }

  /// A text from the root that names nothing is a path all the same: its absence is then listed.
  private boolean isPath(String line) {
    Optional<Path> path = reader.path(line);
    return path.isPresent() && (reader.isPlainlyPath(line) || Files.exists(path.get()));
  }

  private Origin onDisk(String line) {
    return new Origin.OnDisk(reader.path(line).orElseThrow());
  }
}
