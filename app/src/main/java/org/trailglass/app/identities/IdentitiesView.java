package org.trailglass.app.identities;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.trailglass.app.text.Words;
import org.trailglass.app.value.NamedText;
import org.trailglass.app.workspace.TimeSpan;
import org.trailglass.summary.IdentityLane;

/// The lanes of identities below the table.
public final class IdentitiesView {
  private final IdentitiesViewModel model;
  private final LaneWords words;
  private final BorderPane root = new BorderPane();
  private final LaneChart chart;
  private final Label title = new Label();
  private final Label hint = new Label();
  private final VBox empty = new VBox(title, hint);

  /// A tab that is not chosen makes the parent of its content invisible; a pane that is put away,
  /// or was never opened, is in no scene.
  private final ObservableValue<Boolean> isSeen =
      root.sceneProperty()
          .flatMap(scene -> root.parentProperty())
          .flatMap(Node::visibleProperty)
          .orElse(false);

  public IdentitiesView(IdentitiesViewModel model, Words words) {
    this.model = model;
    this.words = new LaneWords(words);
    this.chart = new LaneChart(this.words);
    build();
    bind();
  }

  /// The node to place.
  public Parent root() {
    return root;
  }

  private void build() {
    root.setId("identities");
    root.getStyleClass().add("identities");
    root.getStylesheets().add(String.valueOf(IdentitiesView.class.getResource("identities.css")));
    chart.setId("identities-chart");
    chart.setAccessibleHelp(words.get("identities.help"));
    chart.setActions(new Actions());
    empty.setId("identities-empty");
    empty.setAlignment(Pos.CENTER);
    empty.getStyleClass().add("identities-empty");
    hint.getStyleClass().add("muted");
    root.setTop(new LaneHead(model, words).root());
    root.setCenter(new StackPane(chart, empty));
  }

  private void bind() {
    model.pictureProperty().subscribe(picture -> chart.show(picture, model.zone()));
    model.viewProperty().subscribe(chart::showView);
    model.currentProperty().subscribe(chart::showCurrent);
    model.filteredProperty().subscribe(chart::showFiltered);
    model.namesProperty().subscribe(names -> chart.showNames(new NamedText(names)));
    model.stateProperty().subscribe(this::show);
    chart.widthProperty().addListener((property, old, width) -> fit());
    model.watchedProperty().bind(isSeen);
  }

  private void show(LaneState state) {
    boolean isShown = state == LaneState.SHOWN;
    chart.setVisible(isShown);
    empty.setVisible(!isShown);
    if (!isShown) {
      title.setText(words.get("identities.empty." + state));
      hint.setText(words.get("identities.empty." + state + ".hint"));
    }
  }

  private void fit() {
    if (chart.getWidth() > 0) {
      model.fit(chart.arranged().most());
    }
  }

  private final class Actions implements LaneActions {
    @Override
    public void narrow(TimeSpan span) {
      model.narrow(span);
    }

    @Override
    public void zoom(double factor, long around) {
      model.zoom(factor, around);
    }

    @Override
    public void pan(long millis) {
      model.pan(millis);
    }

    @Override
    public void widen() {
      model.widen();
    }

    @Override
    public void filterFor(IdentityLane lane) {
      model.filterFor(lane);
    }

    @Override
    public void reveal(IdentityLane lane, TimeSpan span) {
      model.reveal(lane, span);
    }

    @Override
    public void ask(Node over, LaneSpot spot, double atX, double atY) {
      var menu = new LaneMenu(model, words).of(spot);
      if (!menu.getItems().isEmpty()) {
        menu.show(over, atX, atY);
      }
    }
  }
}
