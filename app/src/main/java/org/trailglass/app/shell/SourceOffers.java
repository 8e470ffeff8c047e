package org.trailglass.app.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.trailglass.app.intake.SourceState;
import org.trailglass.app.open.OpenViewModel;
import org.trailglass.app.palette.OfferedSource;
import org.trailglass.app.text.VisibleText;
import org.trailglass.container.Origin;

/// What the palette finds of sources: those that are open, to be shown, then those of before, to be
/// opened. FX thread.
///
/// @param show chooses a source by its number
record SourceOffers(ShellViewModel model, OpenViewModel open, IntConsumer show) {

  List<OfferedSource> now() {
    var opened = model.sources().getValue().stream().map(this::opened).toList();
    var places = opened.stream().map(OfferedSource::place).toList();
    var before =
        open.recent().getValue().stream().filter(name -> !places.contains(name)).map(this::recent);
    return Stream.concat(opened.stream(), before).toList();
  }

  private OfferedSource opened(SourceState source) {
    var origin = source.origin();
    return new OfferedSource(
        place(source),
        SourceNames.shortName(origin),
        origin instanceof Origin.OnDisk(Path path) ? VisibleText.of(path.toString()) : "",
        true,
        () -> show.accept(source.number()));
  }

  /// As it is among those of before; a paste, which is not, by its number.
  private static String place(SourceState source) {
    return switch (source.origin()) {
      case Origin.OnDisk(Path path) -> path.toString();
      case Origin.Remote remote -> remote.name();
      case Origin.Pasted pasted -> pasted.name() + '\n' + source.number();
    };
  }

  private OfferedSource recent(String name) {
    return new OfferedSource(
        name,
        SourceNames.recentName(name),
        SourceNames.recentFolder(name),
        false,
        () -> open.openRecent(name));
  }
}
