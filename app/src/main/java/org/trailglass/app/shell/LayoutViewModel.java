package org.trailglass.app.shell;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.value.ObservableValue;
import org.trailglass.app.settings.Choices;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.settings.Part;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.settings.WindowPlace;

/// How a person arranges the window: the sizes of its panes, what stands in windows of its own,
/// which tab is in front. All of it is kept for the next start. FX thread only.
final class LayoutViewModel {
  private final Settings settings;

  LayoutViewModel(Settings settings) {
    this.settings = settings;
  }

  /// The size that a person gave to a pane, in pixels.
  ObservableValue<OptionalDouble> size(Pane pane) {
    return settings.of(choices -> choices.size(pane));
  }

  /// Keeps the size that a person gives to a pane; empty for the usual one.
  void keepSize(Pane pane, OptionalDouble pixels) {
    settings.change(choices -> choices.withSize(pane, pixels));
  }

  /// Whether something stands in a window of its own, as soon as there is anything to show.
  ObservableValue<Boolean> isDetached(Part part) {
    return settings.of(choices -> choices.layout().detached().contains(part));
  }

  /// Moves something to a window of its own, or brings it back.
  void detach(Part part, boolean isDetached) {
    settings.change(choices -> choices.withLayout(all -> all.withDetached(part, isDetached)));
  }

  /// Moves something to where it is not: out, or back.
  void turn(Part part) {
    detach(part, !isDetached(part).getValue());
  }

  /// Where the window of a part was left.
  Optional<WindowPlace> window(Part part) {
    return settings.now().layout().window(part);
  }

  void keepWindow(Part part, WindowPlace place) {
    settings.change(choices -> choices.withLayout(all -> all.withWindow(part, place)));
  }

  /// The tab of a pane that is in front; empty until a person chooses one.
  Optional<Part> front(Pane pane) {
    return settings.now().layout().chosen(pane.name()).flatMap(LayoutViewModel::part);
  }

  void keepFront(Part part) {
    settings.change(
        choices -> choices.withLayout(all -> all.withChosen(part.home().name(), part.name())));
  }

  private static Optional<Part> part(String name) {
    return Arrays.stream(Part.values()).filter(part -> part.name().equals(name)).findFirst();
  }

  /// Gives everything the place and the size that it has at the first start.
  void reset() {
    settings.change(Choices::withUsualLayout);
  }
}
