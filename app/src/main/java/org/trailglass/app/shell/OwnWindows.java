package org.trailglass.app.shell;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.stage.Window;
import org.trailglass.app.settings.Part;
import org.trailglass.app.shell.OwnWindow.Surroundings;
import org.trailglass.app.shell.Places.Placed;

/// The windows of the parts that a person moved out of the main one. They are there while the main
/// one is, and while there is anything to show. Only nodes move: what a part shows goes on. FX
/// thread.
final class OwnWindows {
  private final Surroundings around;
  private final Home home;
  private final ObservableValue<Boolean> isMainShown;
  private final Map<Part, OwnWindow> windows = new EnumMap<>(Part.class);
  private final Set<Part> away = EnumSet.noneOf(Part.class);
  private boolean isClosed;

  /// The main window, as the place of parts.
  interface Home {
    /// Takes a part away, whose node has no parent then.
    void take(Placed placed);

    /// Puts a part back that was taken away.
    void put(Placed placed);
  }

  /// @param isMainShown whether the main window is
  OwnWindows(
      List<Placed> places, Surroundings around, Home home, ObservableValue<Boolean> isMainShown) {
    this.around = around;
    this.home = home;
    this.isMainShown = isMainShown;
    places.forEach(this::follow);
  }

  private void follow(Placed placed) {
    var model = around.model();
    model.layout().isDetached(placed.part()).subscribe(isDetached -> move(placed));
    model.isEmpty().subscribe(isEmpty -> show(placed));
    model.isShown(placed.part().home()).subscribe(isShown -> show(placed));
    isMainShown.subscribe(isShown -> show(placed));
  }

  private boolean isDetached(Placed placed) {
    return around.model().layout().isDetached(placed.part()).getValue();
  }

  /// A person moved it, or it was away at the last end: the keyboard goes with it.
  private void move(Placed placed) {
    boolean isAway = isDetached(placed);
    if (isAway && away.add(placed.part())) {
      home.take(placed);
      show(placed);
      enter(placed.content());
    } else if (!isAway && away.remove(placed.part())) {
      show(placed);
      home.put(placed);
      enter(placed.content());
    }
  }

  private static void enter(Node content) {
    Platform.runLater(
        () -> {
          if (content.getScene() != null) {
            content.applyCss();
            PaneFocus.enter(content);
          }
        });
  }

  private boolean isWanted(Placed placed) {
    var model = around.model();
    return !isClosed
        && away.contains(placed.part())
        && isMainShown.getValue()
        && !model.isEmpty().getValue()
        && (!placed.part().isPane() || model.isShown(placed.part().home()).getValue());
  }

  private void show(Placed placed) {
    boolean isWanted = isWanted(placed);
    var window = windows.get(placed.part());
    if (isWanted && window == null) {
      var made = new OwnWindow(placed, around);
      windows.put(placed.part(), made);
      made.show();
    } else if (!isWanted && window != null) {
      windows.remove(placed.part());
      window.close();
    }
  }

  /// What is shown in them.
  Stream<Node> contents() {
    return windows.values().stream().map(OwnWindow::content);
  }

  /// The window that has the keyboard, if one of them has.
  Optional<OwnWindow> focused() {
    return windows.values().stream().filter(window -> window.stage().isFocused()).findFirst();
  }

  /// The window that a node is in, if it is one of them.
  Optional<Window> of(Node node) {
    return windows.values().stream()
        .<Window>map(OwnWindow::stage)
        .filter(stage -> node.getScene() != null && stage == node.getScene().getWindow())
        .findFirst();
  }

  /// Closes all, for good.
  void close() {
    isClosed = true;
    List.copyOf(windows.values()).forEach(OwnWindow::close);
    windows.clear();
  }
}
