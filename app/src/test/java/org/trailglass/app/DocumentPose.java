package org.trailglass.app;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;
import org.trailglass.app.settings.Pane;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;

/// Does in a window what a person does before a picture of the documents is taken. Called by the
/// test.
record DocumentPose(OpenWindow window, FxRobot robot, BucketRobot bucket) {
  /// A bucket that holds the sample incident.
  static final String BUCKET = "example-trail";

  DocumentPose(OpenWindow window) {
    this(window, new FxRobot(), new BucketRobot(window));
  }

  /// Shows a pane, so many pixels wide or high.
  void show(Pane pane, double size) {
    window.show(pane, false);
    window.size(pane, size);
    window.show(pane, true);
  }

  /// Chooses the first event of a name.
  void reveal(String eventName) {
    window.reveal(eventName);
  }

  /// Chooses the first event of a name that a key made.
  void reveal(String eventName, String key) {
    reveal(Fields.EVENT_NAME, eventName, key);
  }

  /// Chooses the first event with a value that a key made.
  void reveal(FieldPath path, String value, String key) {
    window.reveal(
        (store, row) ->
            store.first(row, path).filter(value::equals).isPresent()
                && store.first(row, Fields.IDENTITY_ACCESS_KEY_ID).filter(key::equals).isPresent());
  }

  <N extends Node> N find(String selector, Class<N> kind) {
    return kind.cast(robot.lookup(selector).query());
  }

  /// Gives a node the keyboard.
  DocumentPose focus(String selector) {
    window.act(() -> robot.lookup(selector).query().requestFocus());
    return this;
  }

  DocumentPose type(KeyCode key) {
    robot.type(key);
    return this;
  }

  DocumentPose push(KeyCode... keys) {
    robot.push(keys);
    return this;
  }

  DocumentPose write(String text) {
    robot.write(text);
    return this;
  }

  /// Clicks on what has a text or an id, and takes the pointer away from it.
  DocumentPose click(String query) {
    robot.clickOn(query).moveTo(".menu-bar");
    return this;
  }

  void settle() {
    window.settle();
  }

  /// Leaves a field whose text is still to be asked, and closes what pops up.
  void leave() {
    List.of(KeyCode.ESCAPE, KeyCode.ESCAPE).forEach(robot::type);
    bucket.closeDialogs();
    window.settle();
    window.close();
    window.act(window.stage()::hide);
  }
}
