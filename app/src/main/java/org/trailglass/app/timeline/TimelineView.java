package org.trailglass.app.timeline;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.trailglass.app.control.EmptyNote;
import org.trailglass.app.control.Seen;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;

/// The timeline between the filter and the table.
public final class TimelineView {
  private final TimelineViewModel model;
  private final TimelineWords words;
  private final VBox root = new VBox();
  private final TimelineChart chart;
  private final TimelineHead head;
  private final EmptyNote empty = new EmptyNote(Icon.RECENT.node());

  public TimelineView(TimelineViewModel model, Words words) {
    this.model = model;
    this.words = new TimelineWords(words);
    this.chart = new TimelineChart(this.words, model.time());
    this.head = new TimelineHead(model, this.words);
    build();
    bind();
  }

  /// The node to place.
  public Parent root() {
    return root;
  }

  /// The line above the chart.
  public Node head() {
    return head.root();
  }

  /// Adds what can be done with the pane as a whole, at the end of its head.
  public void addTools(Node tools) {
    head.add(tools);
  }

  private void build() {
    root.setId("timeline");
    root.getStyleClass().add("timeline");
    root.getStylesheets().add(String.valueOf(TimelineView.class.getResource("timeline.css")));
    chart.setId("timeline-chart");
    chart.setAccessibleHelp(words.get("timeline.help"));
    empty.setId("timeline-empty");
    empty.setMouseTransparent(true);
    empty.managedProperty().bind(empty.visibleProperty());
    empty.say(words.get("timeline.empty"), words.get("timeline.empty.hint"));
    var pane = new StackPane(chart, empty);
    VBox.setVgrow(pane, Priority.ALWAYS);
    root.getChildren().setAll(head.root(), pane);
  }

  private void bind() {
    model.pictureProperty().subscribe(this::show);
    model.viewProperty().subscribe(chart::showView);
    model.currentProperty().subscribe(chart::showCurrent);
    model.filteredProperty().subscribe(chart::showFiltered);
    model.kindProperty().addListener((property, old, now) -> head.follow());
    model.untimedProperty().addListener((property, old, now) -> head.follow());
    chart.widthProperty().addListener((property, old, width) -> fit());
    model.watchedProperty().bind(Seen.within(root));
  }

  private void show(TimelinePicture picture) {
    chart.show(picture, model.zone());
    chart.setFocusTraversable(!picture.isEmpty());
    empty.setVisible(picture.isEmpty() && picture.result().untimed() > 0);
    head.show(picture);
  }

  private void fit() {
    if (chart.getWidth() > 0) {
      model.fit(chart.arranged().most());
    }
  }
}
