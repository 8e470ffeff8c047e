package org.trailglass.app.status;

import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.trailglass.app.control.Seen;
import org.trailglass.app.control.Spring;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;
import org.trailglass.load.LoadProgress;

/// The status bar.
public final class StatusView {
  private static final PseudoClass SOME = PseudoClass.getPseudoClass("some");
  private static final Duration MEMORY_LOOK = Duration.seconds(2);

  private final StatusViewModel model;
  private final Words words;
  private final HBox root = new HBox();
  private final Label events = new Label();
  private final Label files = new Label();
  private final Button problems = new Button();
  private final Button unfinished = new Button();
  private final Button oddUses = new Button();
  private final HBox load = new HBox();
  private final ProgressBar bar = new ProgressBar();
  private final Label progressText = new Label();
  private final Label memory = new Label();
  private final Button zone = new Button();
  private Runnable showSources = () -> {};
  private final Timeline memoryLooks =
      new Timeline(new KeyFrame(MEMORY_LOOK, look -> showMemory()));

  public StatusView(StatusViewModel model, Words words) {
    this.model = model;
    this.words = words;
    build();
    bind();
  }

  /// The node to place.
  public Node root() {
    return root;
  }

  private void build() {
    root.getStyleClass().add("status-bar");
    root.getStylesheets().add(String.valueOf(StatusView.class.getResource("status.css")));
    events.setTooltip(new Tooltip(words.get("status.events.hint")));
    files.setTooltip(new Tooltip(words.get("status.files.hint")));
    problems.getStyleClass().add("problems");
    problems.setGraphic(Icon.PROBLEM.node());
    problems.setTooltip(new Tooltip(words.get("status.problems.hint")));
    problems.setId("status-problems");
    unfinished.setId("status-unfinished");
    unfinished.getStyleClass().add("unfinished");
    unfinished.setGraphic(Icon.PROBLEM.node());
    unfinished.setMnemonicParsing(false);
    unfinished.setTooltip(new Tooltip(words.get("status.unfinished.hint")));
    oddUses.setId("status-odd");
    oddUses.setGraphic(Icon.KEY.node());
    oddUses.setTooltip(new Tooltip(words.get("status.odd.hint")));
    zone.setId("status-zone");
    zone.setMnemonicParsing(false);
    memory.setTooltip(new Tooltip());
    buildLoad();
    var space = Spring.across();
    HBox.setHgrow(load, Priority.SOMETIMES);
    for (var fixed : List.of(events, files, unfinished, problems, oddUses, memory, zone)) {
      fixed.setMinWidth(Region.USE_PREF_SIZE);
    }
    root.getChildren()
        .addAll(events, files, unfinished, problems, oddUses, space, load, memory, zone);
  }

  /// Sets what shows the list of sources.
  public void setOnShowSources(Runnable show) {
    showSources = show;
  }

  private void buildLoad() {
    var cancel = new Button(words.get("status.cancel"));
    cancel.setId("status-cancel");
    cancel.setGraphic(Icon.CLOSE.node());
    cancel.setTooltip(new Tooltip(words.get("status.cancel.hint")));
    cancel.setOnAction(click -> model.cancel());
    progressText.getStyleClass().add("progress-text");
    progressText.setMinWidth(0);
    bar.setAccessibleText(words.get("status.progress"));
    load.getStyleClass().add("load");
    load.getChildren().addAll(progressText, bar, cancel);
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    bar.setMinWidth(Region.USE_PREF_SIZE);
    load.setMinWidth(0);
  }

  private void bind() {
    events.textProperty().bind(model.events());
    files.textProperty().bind(model.files());
    files.visibleProperty().bind(files.textProperty().isNotEmpty());
    files.managedProperty().bind(files.visibleProperty());
    problems.textProperty().bind(model.problems());
    problems.setOnAction(click -> model.toggleProblems());
    model.problemCount().subscribe(count -> problems.pseudoClassStateChanged(SOME, count > 0));
    unfinished.textProperty().bind(model.unfinished());
    unfinished.visibleProperty().bind(unfinished.textProperty().isNotEmpty());
    unfinished.managedProperty().bind(unfinished.visibleProperty());
    unfinished.setOnAction(click -> showSources.run());
    oddUses.textProperty().bind(model.oddUses());
    oddUses.visibleProperty().bind(oddUses.textProperty().isNotEmpty());
    oddUses.managedProperty().bind(oddUses.visibleProperty());
    oddUses.setOnAction(click -> model.showOddUses());
    zone.textProperty().bind(model.zone());
    zone.setOnAction(click -> model.toggleZone());
    model.zoneHint().subscribe(hint -> zone.setTooltip(new Tooltip(hint)));
    model.zoneHint().subscribe(zone::setAccessibleHelp);
    memory.getTooltip().textProperty().bind(model.memoryHint());
    model.progress().subscribe(this::showProgress);
    memoryLooks.setCycleCount(Animation.INDEFINITE);
    Seen.of(root).subscribe(this::watchMemory);
    showMemory();
  }

  /// The toolkit holds an animation that runs, and with it the window.
  private void watchMemory(boolean isSeen) {
    if (isSeen) {
      memoryLooks.play();
    } else {
      memoryLooks.stop();
    }
  }

  private void showProgress(Optional<LoadProgress> progress) {
    load.setVisible(progress.isPresent());
    load.setManaged(progress.isPresent());
    progress.ifPresent(this::show);
  }

  private void show(LoadProgress progress) {
    double fraction = progress.fraction();
    bar.setProgress(fraction < 0 ? ProgressIndicator.INDETERMINATE_PROGRESS : fraction);
    progressText.setText(model.describe(progress));
  }

  private void showMemory() {
    var runtime = Runtime.getRuntime();
    long used = runtime.totalMemory() - runtime.freeMemory();
    memory.setText(model.memory(used, runtime.maxMemory()));
    model.measure();
  }
}
