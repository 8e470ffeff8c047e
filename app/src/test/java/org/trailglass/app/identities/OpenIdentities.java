package org.trailglass.app.identities;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.trailglass.app.listing.FakeLists;
import org.trailglass.app.settings.KeptSettings;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.task.CurrentThreadRunner;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Theme;
import org.trailglass.app.workspace.OpenWorkspace;
import org.trailglass.app.workspace.Workspace;

/// The lanes over events written by hand. Made by the test, shown on the FX thread.
final class OpenIdentities implements AutoCloseable {
  private final OpenWorkspace open = new OpenWorkspace();
  private final Settings settings = new Settings(new KeptSettings());
  private final StackPane list = new StackPane();

  void show(Stage stage) {
    Theme.LIGHT.apply();
    var root =
        new StackPane(new IdentitiesView(model(), Words.english(), list, FakeLists.menu()).root());
    stage.setScene(new Scene(root, 1_360, 330));
    stage.sizeToScene();
    stage.show();
  }

  /// Another view model of the same workspace and settings.
  IdentitiesViewModel model() {
    return new IdentitiesViewModel(open.workspace(), settings, new CurrentThreadRunner());
  }

  Workspace workspace() {
    return open.workspace();
  }

  Settings settings() {
    return settings;
  }

  /// The list beside the lanes.
  StackPane list() {
    return list;
  }

  @Override
  public void close() {
    open.close();
  }

  void load(FxRobot robot, String text) throws IOException {
    Path file = Files.createTempFile("identities", ".json");
    robot.interact(
        () -> {
          try {
            open.open(file, text);
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
    Files.delete(file);
  }

  /// Alice takes a role, in which somebody writes and fails; Bob only reads.
  void loadStory(FxRobot robot) throws IOException {
    var alice = user("alice", "AKIAALICE");
    load(
        robot,
        event("2024-03-01T10:00:00Z", "ListBuckets", alice, "")
            + event("2024-03-01T10:30:00Z", "AssumeRole", alice, credentials())
            + event("2024-03-01T11:00:00Z", "PutObject", role(), "")
            + event("2024-03-01T11:10:00Z", "StopLogging", role(), ",\"errorCode\":\"Denied\"")
            + event("2024-03-01T12:00:00Z", "GetObject", user("bob", "AKIABOB"), ""));
  }

  static String event(String time, String name, String who, String rest) {
    return "{\"eventVersion\":\"1\",\"eventName\":\"%s\",\"eventTime\":\"%s\",%s%s}%n"
        .formatted(name, time, who, rest);
  }

  static String user(String name, String key) {
    return """
    "userIdentity":{"type":"IAMUser","userName":"%1$s","accountId":"111122223333",\
    "arn":"arn:aws:iam::111122223333:user/%1$s","accessKeyId":"%2$s"}\
    """
        .formatted(name, key);
  }

  private static String role() {
    return """
    "userIdentity":{"type":"AssumedRole","principalId":"AROAX:a","accountId":"111122223333",\
    "arn":"arn:aws:sts::111122223333:assumed-role/deploy/a","accessKeyId":"ASIAROLE"}\
    """;
  }

  private static String credentials() {
    return """
    ,"eventSource":"sts.amazonaws.com","responseElements":{"credentials":\
    {"accessKeyId":"ASIAROLE","expiration":"Mar 1, 2024, 11:30:00 AM"},"assumedRoleUser":\
    {"assumedRoleId":"AROAX:a","arn":"arn:aws:sts::111122223333:assumed-role/deploy/a"}}\
    """;
  }

  String filter() {
    return workspace().filterProperty().get().text();
  }

  static LaneChart chart(FxRobot robot) {
    return robot.lookup("#identities-chart").query();
  }

  static String count(FxRobot robot) {
    return robot.lookup("#identities-count").<Label>query().getText();
  }

  static Point2D at(LaneChart chart, int lane, String time) {
    var layout = chart.arranged();
    double x = layout.x(Instant.parse(time).toEpochMilli());
    return chart.localToScreen(x, layout.middle(lane));
  }
}
