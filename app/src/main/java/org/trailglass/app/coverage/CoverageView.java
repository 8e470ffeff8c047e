package org.trailglass.app.coverage;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.trailglass.app.control.EmptyNote;
import org.trailglass.app.control.FittingRow;
import org.trailglass.app.control.Seen;
import org.trailglass.app.control.Spring;
import org.trailglass.app.heat.HeatCell;
import org.trailglass.app.heat.HeatFocus;
import org.trailglass.app.heat.HeatGrid;
import org.trailglass.app.heat.HeatLegend;
import org.trailglass.app.intake.Unfinished;
import org.trailglass.app.listing.DrawnListing;
import org.trailglass.app.listing.ListMenu;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;
import org.trailglass.app.value.UnfinishedText;
import org.trailglass.summary.Coverage;
import org.trailglass.summary.Lane;

/// Account, region and hour as a grid, so that missing hours are seen.
public final class CoverageView {
  private final CoverageViewModel model;
  private final Words words;
  private final BorderPane root = new BorderPane();
  private final HeatGrid grid = new HeatGrid();
  private final EmptyNote empty = new EmptyNote(Icon.RECENT.node());
  private final Label sentence = new Label();
  private final Label cell = new Label();
  private final Label warning = new Label();
  private final ChoiceBox<HourSpan> spans = new ChoiceBox<>();
  private final DrawnListing<Lane> listing;

  private CoverageGrid shown;
  private int shownColumns;

  /// @param lists the menu on every list
  public CoverageView(CoverageViewModel model, Words words, ListMenu lists) {
    this.model = model;
    this.words = words;
    var columns = new CoverageColumns(words);
    this.listing =
        new DrawnListing<>(columns.title(), columns::all, this::laneWithKeyboard, this::show);
    this.shown = grid(1);
    lists.attach(grid, listing);
    build();
    bind();
  }

  private CoverageGrid grid(int hours) {
    var natural = model.coverageProperty().get();
    var lanes = listing.sorted(natural.lanes());
    var coverage = new Coverage(lanes, natural.firstTime(), natural.lastTime());
    return new CoverageGrid(coverage, hours, model.namesProperty().get(), words);
  }

  private Optional<Lane> laneWithKeyboard() {
    var focus = grid.focusProperty().get();
    return focus.isIn(shown)
        ? Optional.of(shown.coverage().lanes().get(focus.lane()))
        : Optional.empty();
  }

  /// The node to place.
  public Parent root() {
    return root;
  }

  private void build() {
    root.setId("coverage");
    root.getStyleClass().add("coverage");
    root.getStylesheets().add(String.valueOf(CoverageView.class.getResource("coverage.css")));
    grid.setId("coverage-grid");
    grid.setName(words.get("coverage.name"));
    spans.setId("coverage-span");
    spans.getItems().setAll(HourSpan.values());
    spans.setConverter(new SpanNames());
    spans.setAccessibleText(words.get("coverage.column"));
    sentence.getStyleClass().add("coverage-sentence");
    cell.getStyleClass().add("coverage-cell");
    var space = Spring.across();
    var column = new Label(words.get("coverage.column"));
    spans.setMinWidth(Region.USE_PREF_SIZE);
    var top = new FittingRow();
    top.getChildren().setAll(sentence, space, column, spans);
    top.setSpare(List.of(column));
    top.getStyleClass().add("coverage-bar");
    warning.getStyleClass().add("coverage-warning");
    warning.setGraphic(Icon.PROBLEM.node());
    warning.setMaxWidth(Double.MAX_VALUE);
    warning.managedProperty().bind(warning.visibleProperty());
    root.setTop(new VBox(warning, top));
    empty.setId("coverage-empty");
    empty.setMouseTransparent(true);
    empty.say(words.get("coverage.empty"), words.get("coverage.empty.hint"));
    sentence.visibleProperty().bind(empty.visibleProperty().not());
    root.setCenter(new StackPane(grid, empty));
    root.setBottom(legend());
  }

  private HBox legend() {
    var space = Spring.across();
    var formats = new Formats(words);
    var levels =
        IntStream.range(0, HeatCell.LEVELS - 1)
            .mapToObj(level -> formats.number(Math.round(Math.pow(10, level))))
            .toList();
    var swatches =
        new HeatLegend(
            grid, words.get("coverage.legend.gap"), words.get("coverage.legend.events"), levels);
    swatches.setMinWidth(Region.USE_PREF_SIZE);
    cell.setMinWidth(0);
    var legend = new HBox(cell, space, swatches);
    legend.getStyleClass().add("coverage-bar");
    return legend;
  }

  private void bind() {
    spans.setValue(model.spanProperty().get());
    spans.valueProperty().addListener((property, old, span) -> model.show(span));
    model.coverageProperty().addListener((property, old, coverage) -> show());
    model.spanProperty().addListener((property, old, span) -> show());
    model.namesProperty().addListener((property, old, names) -> show());
    grid.widthProperty().addListener((property, old, width) -> fit());
    grid.focusProperty().addListener((property, old, focus) -> describe(focus));
    grid.pointedProperty().addListener((property, old, hover) -> describe(hover));
    grid.setOnChosen(focus -> model.goTo(shown.firstEvent(focus.lane(), focus.column())));
    model.unfinishedProperty().subscribe(this::warn);
    model.watchedProperty().bind(Seen.within(root));
    show();
  }

  private void fit() {
    if (model.spanProperty().get() == HourSpan.FIT && grid.columnsThatFit() != shownColumns) {
      show();
    }
  }

  private void show() {
    var coverage = model.coverageProperty().get();
    shownColumns = grid.columnsThatFit();
    long total = coverage.isEmpty() ? 0 : coverage.lastHour() - coverage.firstHour() + 1;
    int hours = model.spanProperty().get().hours(total, shownColumns);
    var before = laneWithKeyboard();
    shown = grid(hours);
    grid.show(shown);
    before.map(shown.coverage().lanes()::indexOf).ifPresent(grid::goToLane);
    empty.setVisible(coverage.isEmpty());
    sentence.setText(shown.sentence(new Formats(words)));
    cell.setText("");
  }

  private void warn(List<Unfinished> missing) {
    warning.setVisible(!missing.isEmpty());
    var said = missing.stream().map(new UnfinishedText(words)::of).toList();
    warning.setText(words.get("coverage.unfinished", String.join("; ", said)));
  }

  private void describe(HeatFocus focus) {
    cell.setText(focus.isIn(shown) ? shown.describe(focus.lane(), focus.column()) : "");
  }

  private final class SpanNames extends StringConverter<HourSpan> {
    @Override
    public String toString(HourSpan span) {
      return words.get(span.key());
    }

    @Override
    public HourSpan fromString(String name) {
      throw new UnsupportedOperationException("spans are chosen, not typed");
    }
  }
}
