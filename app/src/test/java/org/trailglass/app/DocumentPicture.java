package org.trailglass.app;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.text.Language;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Theme;
import org.trailglass.event.Fields;
import org.trailglass.sample.SampleIncident;

/// Every picture that `README.md` and `docs` show: what a person does to come there. The name of a
/// constant is the name of the file, and its last word the look.
enum DocumentPicture {
  WINDOW_LIGHT(1440, 900, DocumentPicture::narrowToTheAttack),
  WINDOW_DARK(1440, 900, pose -> pose.reveal("AssumeRole", SampleIncident.FIRST_HOP_KEY)),
  PROBLEMS_LIGHT(
      1440,
      900,
      pose -> {
        pose.window().show(Pane.PROBLEMS, true);
        pose.type(KeyCode.F6).type(KeyCode.DOWN).settle();
      }),
  S3_LIGHT(1280, 800, DocumentPicture::chooseADay),

  INVESTIGATING_CHAIN_LIGHT(1440, 900, DocumentPicture::showTheChain),
  INVESTIGATING_ODD_LIGHT(1440, 900, DocumentPicture::showAnOddUse),
  INVESTIGATING_REACH_LIGHT(1440, 900, DocumentPicture::showTheReach),
  INVESTIGATING_IDENTITIES_LIGHT(1440, 900, DocumentPicture::showLanesOfSessions),
  INVESTIGATING_PRINCIPALS_LIGHT(
      1440,
      900,
      pose -> {
        pose.show(Pane.PRINCIPALS, 980);
        pose.push(KeyCode.SHORTCUT, KeyCode.DIGIT6).settle();
      }),

  GUIDE_START_LIGHT(1280, 800, pose -> {}),
  GUIDE_FILTER_LIGHT(
      1280,
      800,
      pose -> {
        pose.push(KeyCode.SHORTCUT, KeyCode.L);
        pose.write("outcome:failed errorCode:Acc").settle();
      }),
  GUIDE_MARKS_LIGHT(1280, 800, DocumentPicture::markAndNote),
  GUIDE_COVERAGE_LIGHT(
      1280,
      800,
      pose -> {
        pose.show(Pane.PROBLEMS, 330);
        pose.click("Coverage").settle();
      }),
  GUIDE_FIND_DARK(
      1280,
      800,
      pose -> {
        pose.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P).settle();
        pose.write("uia").settle();
      }),
  GUIDE_HIGH_CONTRAST(1280, 800, pose -> pose.reveal("StopLogging")),
  GUIDE_GERMAN_LIGHT(1280, 800, pose -> pose.reveal("StopLogging"));

  private final int width;
  private final int height;
  private final Consumer<DocumentPose> steps;

  DocumentPicture(int width, int height, Consumer<DocumentPose> steps) {
    this.width = width;
    this.height = height;
    this.steps = steps;
  }

  /// Its name in `docs/images`.
  String fileName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".png";
  }

  Theme theme() {
    return Arrays.stream(Theme.values())
        .filter(theme -> name().endsWith("_" + theme.name()))
        .findFirst()
        .orElseThrow();
  }

  /// The words of the window in it.
  Words words() {
    return this == GUIDE_GERMAN_LIGHT ? Words.of(Language.GERMAN, Locale.GERMANY) : Words.english();
  }

  /// Brings a window to it.
  void pose(DocumentPose pose) {
    pose.window().resize(width, height);
    if (List.of(S3_LIGHT, GUIDE_START_LIGHT).contains(this)) {
      pose.settle();
    } else {
      pose.window().openSample();
    }
    steps.accept(pose);
  }

  private static void narrowToTheAttack(DocumentPose pose) {
    pose.window()
        .filter(
            "(user:svc-backup-sync or key:%s) outcome:failed".formatted(SampleIncident.LEAKED_KEY));
    pose.reveal("ListUsers", SampleIncident.LEAKED_KEY);
  }

  private static void chooseADay(DocumentPose pose) {
    pose.window().act(pose.window().composition().open()::openBucket);
    pose.bucket().write("bucket-address", DocumentPose.BUCKET);
    pose.bucket().click("bucket-look");
    pose.bucket().awaitEstimate("object");
    pose.bucket().click("bucket-range-written");
    pose.bucket().write("bucket-from", "2024-03-06");
    pose.bucket().awaitEstimate("object");
  }

  private static void showTheChain(DocumentPose pose) {
    pose.show(Pane.DETAIL, 760);
    pose.reveal("StopLogging");
  }

  private static void showAnOddUse(DocumentPose pose) {
    pose.show(Pane.DETAIL, 760);
    pose.reveal(Fields.AWS_REGION, "sa-east-1", SampleIncident.LEAKED_KEY);
  }

  private static void showTheReach(DocumentPose pose) {
    pose.reveal("StopLogging");
    pose.window()
        .act(() -> pose.window().workspace().wishes().showReach(SampleIncident.LEAKED_KEY));
    pose.window().show(Pane.DETAIL, false);
    pose.window().show(Pane.SIDE, false);
    pose.show(Pane.PROBLEMS, 520);
    pose.window().act(() -> selectFirst(pose.find("#reach-list", ListView.class)));
    pose.type(KeyCode.LEFT).type(KeyCode.DOWN).type(KeyCode.LEFT).settle();
  }

  private static void selectFirst(ListView<?> list) {
    list.requestFocus();
    list.getSelectionModel().clearAndSelect(0);
  }

  private static void showLanesOfSessions(DocumentPose pose) {
    pose.window().show(Pane.DETAIL, false);
    pose.window().show(Pane.SIDE, false);
    pose.show(Pane.PROBLEMS, 520);
    pose.window().filter("origin.key:" + SampleIncident.LEAKED_KEY);
    pose.push(KeyCode.SHORTCUT, KeyCode.DIGIT5).settle();
    pose.click("#identities-session").settle();
  }

  private static void markAndNote(DocumentPose pose) {
    pose.window().filter("name:(StopLogging or CreateAccessKey or ConsoleLogin)");
    for (var event : List.of("CreateAccessKey", "StopLogging")) {
      pose.reveal(event);
      pose.window().act(() -> pose.window().workspace().toggleMarks());
    }
    pose.focus("#events").type(KeyCode.N);
    pose.write("The trail of the backup account ends here; see ticket 4711.").settle();
  }
}
