package org.trailglass.app.identities;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.trailglass.app.control.EdgePanes;
import org.trailglass.app.control.EmptyNote;
import org.trailglass.app.control.Seen;
import org.trailglass.app.listing.ListActions;
import org.trailglass.app.listing.ListMenu;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;
import org.trailglass.app.value.NamedText;
import org.trailglass.app.workspace.TimeSpan;
import org.trailglass.summary.IdentityLane;

/// The lanes of identities below the table, and beside them a list of who is in them.
public final class IdentitiesView {
  private static final double LEAST_LANES = 320;
  private static final double LEAST_LIST = 200;

  private final IdentitiesViewModel model;
  private final LaneWords words;
  private final BorderPane root = new BorderPane();
  private final LaneChart chart;
  private final Node list;
  private final EdgePanes panes;
  private final EmptyNote empty = new EmptyNote(Icon.DESCENT.node());
  private final ListActions lanes;

  /// @param list of principals, which stands beside the lanes
  /// @param lists the menu on every list
  public IdentitiesView(IdentitiesViewModel model, Words words, Node list, ListMenu lists) {
    this.model = model;
    this.list = list;
    this.words = new LaneWords(words);
    this.chart = new LaneChart(this.words, model.time());
    this.panes = new EdgePanes(Orientation.HORIZONTAL, new StackPane(chart, empty), LEAST_LANES);
    var listing = new LaneListing(model, this.words, () -> chart.lane(chart.state().focused()));
    this.lanes = lists.of(listing, chart);
    lists.attachKeys(chart, listing);
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
    empty.setMouseTransparent(true);
    root.setTop(new LaneHead(model, words).root());
    root.setCenter(panes);
    panes.setListener((end, width) -> model.keepListWidth(width));
  }

  private void showList(boolean isShown) {
    if (isShown) {
      panes.show(
          EdgePanes.End.LAST,
          new EdgePanes.Pane(list, LEAST_LIST, IdentitiesView::usualListWidth, model.listWidth()));
    } else {
      panes.hide(EdgePanes.End.LAST);
    }
  }

  private static double usualListWidth(double whole) {
    return Math.clamp(whole * 0.36, 300, 640);
  }

  private void bind() {
    model.pictureProperty().subscribe(picture -> chart.show(picture, model.zone()));
    model.viewProperty().subscribe(chart::showView);
    model.currentProperty().subscribe(chart::showCurrent);
    model.filteredProperty().subscribe(chart::showFiltered);
    model.namesProperty().subscribe(names -> chart.showNames(new NamedText(names)));
    model.stateProperty().subscribe(this::show);
    model.principalProperty().subscribe(chart::showPrincipal);
    model.isListShown().subscribe(this::showList);
    chart.widthProperty().addListener((property, old, width) -> fit());
    model.watchedProperty().bind(Seen.within(root));
  }

  private void show(LaneState state) {
    boolean isShown = state == LaneState.SHOWN;
    empty.setVisible(!isShown);
    if (!isShown) {
      empty.say(
          words.get("identities.empty." + state), words.get("identities.empty." + state + ".hint"));
    }
  }

  private void fit() {
    if (chart.getWidth() > 0) {
      model.fit(chart.arranged().most());
    }
  }

  private final class Actions implements LaneActions {
    @Override
    public void pointOut(IdentityLane lane) {
      model.pointOut(lane);
    }

    @Override
    public void filterFor(IdentityLane lane) {
      model.filterFor(lane);
    }

    @Override
    public void filterForOdd(IdentityLane lane) {
      model.filterForOdd(lane);
    }

    @Override
    public void reveal(IdentityLane lane, TimeSpan span) {
      model.reveal(lane, span);
    }

    @Override
    public void ask(Node over, LaneSpot spot, double atX, double atY) {
      new LaneMenu(model, words, lanes).of(spot).show(over, atX, atY);
    }
  }
}
