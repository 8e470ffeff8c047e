package org.trailglass.app.cases;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.trailglass.app.casefile.CaseSource;
import org.trailglass.app.casefile.CaseSource.Content;
import org.trailglass.app.casefile.CaseSource.Kind;
import org.trailglass.app.intake.SourceState;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.CaseState;
import org.trailglass.container.Origin;
import org.trailglass.s3.SelectionText;

/// Says what became of the sources of a case. Immutable; any thread.
///
/// @param remotes gives the source in a store that has a name
record SourceCheck(Words words, Function<String, Optional<Origin.Remote>> remotes) {
  private static final int MOST_LINES = 500;

  /// Devices and the system's own view of itself are no evidence.
  private static final List<Path> SYSTEM =
      Stream.of("/dev", "/proc", "/sys").map(Path::of).toList();

  /// A source as a case keeps it; a case that lies in the folder is none of its files.
  static CaseSource describe(SourceState source, boolean isSample) {
    var files =
        source.report().items().stream()
            .filter(item -> !item.name().endsWith(CaseState.ENDING))
            .map(
                item ->
                    new Content(
                        source.origin().below(item.name()),
                        item.receipt().kind(),
                        item.receipt().bytes(),
                        item.receipt().sha256()))
            .toList();
    return switch (source.origin()) {
      case Origin.OnDisk(Path path) ->
          new CaseSource(isSample ? Kind.SAMPLE : Kind.PATH, path.toString(), files);
      case Origin.Pasted pasted -> new CaseSource(Kind.PASTE, pasted.name(), files);
      case Origin.Remote remote -> new CaseSource(Kind.BUCKET, remote.name(), files);
    };
  }

  /// What is to be opened; empty for what is no file and no bucket. Not for the FX thread.
  Optional<Origin> origin(CaseSource source) {
    return switch (source.kind()) {
      case PATH -> Optional.of(new Origin.OnDisk(Path.of(source.name())));
      case BUCKET -> remotes.apply(source.name()).map(Origin.class::cast);
      case PASTE, SAMPLE -> Optional.empty();
    };
  }

  /// Why a source cannot be opened, as a sentence. Looks at the disk: not for the FX thread.
  Optional<String> obstacle(CaseSource source) {
    var name = VisibleText.of(source.name());
    return switch (source.kind()) {
      case PATH -> obstacleOnDisk(source, name);
      case BUCKET -> obstacleInBucket(source, name);
      case PASTE -> Optional.of(words.get("case.paste.missing", name));
      case SAMPLE -> Optional.empty();
    };
  }

  /// Whoever wrote the case may not choose which host is spoken to, nor who pays.
  private Optional<String> obstacleInBucket(CaseSource source, String name) {
    return SelectionText.parse(source.name())
        .map(
            chosen ->
                chosen.access().endpoint().isEmpty() && !chosen.access().isRequesterPays()
                    ? Optional.<String>empty()
                    : Optional.of(words.get("case.source.store", name)))
        .orElseGet(() -> Optional.of(words.get("case.source.noBucket", name)));
  }

  private Optional<String> obstacleOnDisk(CaseSource source, String name) {
    var path = Path.of(source.name());
    if (source.name().startsWith("\\\\") || source.name().startsWith("//")) {
      return Optional.of(words.get("case.source.network", name));
    }
    if (SYSTEM.stream().anyMatch(path::startsWith)) {
      return Optional.of(words.get("case.source.device", name));
    }
    if (!Files.exists(path)) {
      return Optional.of(words.get("case.source.missing", name));
    }
    return Files.isRegularFile(path) || Files.isDirectory(path)
        ? Optional.empty()
        : Optional.of(words.get("case.source.device", name));
  }

  /// How a source that was opened differs from what it was, a sentence for each file.
  List<String> differences(CaseSource then, CaseSource now) {
    var lines = new ArrayList<String>();
    var rest = new LinkedHashMap<String, Content>();
    now.files().forEach(file -> rest.put(file.name(), file));
    for (var file : then.files()) {
      var today = rest.remove(file.name());
      if (today == null) {
        lines.add(words.get("case.file.missing", shown(then, file)));
      } else if (today.bytes() != file.bytes()) {
        var formats = new Formats(words);
        lines.add(
            words.get(
                "case.file.resized",
                shown(then, file),
                formats.number(file.bytes()),
                formats.number(today.bytes())));
      } else if (isOther(file, today)) {
        lines.add(words.get("case.file.changed", shown(then, file)));
      }
    }
    rest.values().forEach(file -> lines.add(words.get("case.file.new", shown(then, file))));
    return lines.size() <= MOST_LINES ? lines : cut(lines);
  }

  private static boolean isOther(Content then, Content now) {
    return !then.sha256().isEmpty()
        && !now.sha256().isEmpty()
        && !then.sha256().equalsIgnoreCase(now.sha256());
  }

  private static String shown(CaseSource source, Content file) {
    boolean isWhole = source.name().endsWith(file.name());
    return VisibleText.of(isWhole ? source.name() : source.name() + " \u203a " + file.name());
  }

  private List<String> cut(List<String> lines) {
    var some = new ArrayList<>(lines.subList(0, MOST_LINES));
    some.add(words.get("case.more", lines.size() - MOST_LINES));
    return some;
  }

  /// The sources of a case by what they are called.
  static Map<String, CaseSource> byName(List<CaseSource> sources) {
    var byName = new LinkedHashMap<String, CaseSource>();
    sources.forEach(source -> byName.put(source.kind() + source.name(), source));
    return byName;
  }
}
