package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import org.trailglass.app.intake.SourceState;
import org.trailglass.app.intake.SourceState.Status;

/// Does in the dialog that opens a bucket what a person does. Called by the test.
///
/// @param window the window whose dialog it is
record BucketRobot(OpenWindow window) {

  void paste(String text) {
    window.act(() -> window.composition().open().openText(text));
  }

  <N extends Node> N find(String id, Class<N> kind) {
    return window.read(() -> kind.cast(lookup(id).orElseThrow()));
  }

  /// What has an id in any window that is shown. On the FX thread.
  static Optional<Node> lookup(String id) {
    return Window.getWindows().stream()
        .filter(Window::isShowing)
        .flatMap(other -> Optional.ofNullable(other.getScene().getRoot().lookup("#" + id)).stream())
        .findFirst();
  }

  boolean isShown(String id) {
    return window.read(() -> lookup(id).isPresent());
  }

  void awaitShown(String id) {
    window.await(() -> lookup(id).isPresent());
  }

  void click(String id) {
    window.act(find(id, ButtonBase.class)::fire);
  }

  void write(String id, String text) {
    var field = find(id, TextField.class);
    window.act(() -> field.setText(text));
  }

  String text(String id) {
    return window.read(() -> find(id, Label.class).getText());
  }

  void awaitEstimate(String part) {
    window.await(
        () ->
            lookup("bucket-estimate")
                .map(Label.class::cast)
                .orElseThrow()
                .getText()
                .contains(part));
  }

  void chooseDays(String from, String to) {
    click("bucket-range-written");
    write("bucket-from", from);
    write("bucket-to", to);
  }

  SourceState source() {
    return window.read(() -> window.workspace().sourcesProperty().get().getFirst());
  }

  /// Presses the button that opens, and waits until all is read.
  void open() {
    click("bucket-open");
    awaitLoaded();
    assertThat(source().status()).isEqualTo(Status.LOADED);
  }

  void awaitLoaded() {
    window.await(
        () ->
            window.workspace().progressProperty().get().isEmpty()
                && !window.workspace().sourcesProperty().get().isEmpty());
    window.settle();
  }

  /// Closes every window but the one of the program.
  void closeDialogs() {
    window.act(
        () ->
            Window.getWindows().stream()
                .filter(other -> other != window.stage())
                .toList()
                .forEach(Window::hide));
  }
}
