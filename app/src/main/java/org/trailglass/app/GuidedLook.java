package org.trailglass.app;

import java.util.function.Consumer;
import javafx.scene.Node;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.text.Words;
import org.trailglass.app.tour.TourPlace;
import org.trailglass.app.tour.TourView;
import org.trailglass.app.tour.TourViewModel;
import org.trailglass.app.workspace.Workspace;

/// The guided look at the sample incident, in one window. It is made when it is first wanted, and
/// offered by itself once: with the first sample incident that a person opens. FX thread.
final class GuidedLook {
  private final Workspace workspace;
  private final Settings settings;
  private final Once<TourViewModel> tour;

  /// @param panes are what it speaks of
  /// @param show shows one of them
  /// @param layer takes the nodes that lie over the window
  GuidedLook(
      Workspace workspace,
      Settings settings,
      Words words,
      Panes panes,
      Consumer<TourPlace> show,
      Consumer<Node> layer) {
    this.workspace = workspace;
    this.settings = settings;
    this.tour =
        new Once<>(
            () -> {
              var model = new TourViewModel(workspace);
              model.setOnShow(show);
              layer.accept(new TourView(model, words, panes::of).root());
              return model;
            });
  }

  /// Begins it.
  void begin() {
    settings.change(choices -> choices.withLookOffered(true));
    tour.get().begin();
  }

  /// From now on it begins by itself with the sample incident, if it never did.
  void offer() {
    if (settings.now().isLookOffered()) {
      return;
    }
    workspace
        .sourcesProperty()
        .addListener(
            (property, old, now) -> {
              if (workspace.isSampleOpen() && !settings.now().isLookOffered()) {
                begin();
              }
            });
  }
}
