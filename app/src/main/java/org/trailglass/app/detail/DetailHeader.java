package org.trailglass.app.detail;

import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.ShortText;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.EventMark;
import org.trailglass.event.DerivedField;
import org.trailglass.event.Fields;
import org.trailglass.store.EventStore;

/// The event in two lines: its name and outcome; service, who, when.
final class DetailHeader {
  private static final String BETWEEN = "  \u00b7  ";
  private static final double TOOLTIP_WIDTH = 480;

  /// More would not fit on a screen.
  private static final int LONGEST_TOOLTIP = 1_000;

  /// No name that AWS lets anybody choose, with its role, is longer: a forged one leaves the tabs
  /// below in sight, and is whole in them.
  private static final int LONGEST_PART = 200;

  private final Words words;
  private final Formats formats;
  private final Label name = new Label();
  private final Label outcome = new Label();
  private final Tooltip tooltip = new Tooltip();
  private final Label line = new Label();
  private final Region glyph = new Region();
  private final Label note = new Label();
  private final HBox said = new HBox();
  private final Region room = new Region();
  private final VBox root;

  DetailHeader(Words words) {
    this.words = words;
    this.formats = new Formats(words);
    name.getStyleClass().add("heading");
    name.setMinWidth(0);
    outcome.getStyleClass().add("outcome");
    outcome.setTooltip(tooltip);
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(TOOLTIP_WIDTH);
    line.getStyleClass().add("detail-line");
    line.setWrapText(true);
    line.setMinHeight(Region.USE_PREF_SIZE);
    note.setId("detail-note");
    note.setWrapText(true);
    said.getStyleClass().add("detail-note");
    said.getChildren().setAll(glyph, note);
    said.managedProperty().bind(said.visibleProperty());
    said.setVisible(false);
    var first = new HeadLine(name, outcome);
    HBox.setHgrow(first, Priority.ALWAYS);
    root = new VBox(new HBox(first, room), line, said);
    root.setMinWidth(0);
    root.getStyleClass().add("detail-header");
  }

  /// The node to place.
  Node root() {
    return root;
  }

  /// Leaves room at the end of the first line.
  ///
  /// @param width in pixels
  void leaveRoom(ObservableValue<Number> width) {
    room.minWidthProperty().bind(width);
  }

  /// Shows another event.
  ///
  /// @param zone in which its time is told
  void show(Optional<EventDetail> detail, ZoneId zone) {
    detail.ifPresent(event -> show(event, zone));
  }

  /// Shows what was said of the event.
  void show(EventMark mark) {
    said.setVisible(!mark.isNone());
    if (!mark.isNone()) {
      var text = VisibleText.ofLines(mark.note());
      note.setText(text.isEmpty() ? words.get("detail.marked") : text);
      glyph.getStyleClass().setAll(text.isEmpty() ? "mark-marked" : "mark-noted");
      note.setAccessibleText(text.isEmpty() ? note.getText() : words.get("detail.note", text));
      note.setTooltip(text.isEmpty() ? null : noteTooltip(text));
    }
  }

  private static Tooltip noteTooltip(String text) {
    var tip = new Tooltip(ShortText.of(text, LONGEST_TOOLTIP));
    tip.setWrapText(true);
    tip.setMaxWidth(TOOLTIP_WIDTH);
    return tip;
  }

  private void show(EventDetail detail, ZoneId zone) {
    var event = detail.event();
    var title = event.first(Fields.EVENT_NAME).filter(text -> !text.isEmpty());
    name.setText(title.map(ShownText::of).orElse(words.get("detail.noName")));
    boolean isFailed = DerivedField.OUTCOME.of(event).equals(Optional.of("failed"));
    var error = event.first(Fields.ERROR_CODE).filter(text -> !text.isEmpty());
    outcome.setText(error.map(ShownText::of).orElse(words.get("detail.failed")));
    tooltip.setText(ShortText.of(outcome.getText(), LONGEST_TOOLTIP));
    outcome.setVisible(isFailed);
    line.setText(
        Stream.of(event.first(Fields.EVENT_SOURCE), detail.identity().name(), time(detail, zone))
            .flatMap(Optional::stream)
            .map(ShownText::of)
            .map(text -> ShortText.of(text, LONGEST_PART))
            .collect(Collectors.joining(BETWEEN)));
  }

  private Optional<String> time(EventDetail detail, ZoneId zone) {
    return detail.time() == EventStore.NO_TIME
        ? detail.event().first(Fields.EVENT_TIME)
        : Optional.of(formats.timeWithZone(detail.time(), zone));
  }
}
