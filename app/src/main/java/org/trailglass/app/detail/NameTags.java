package org.trailglass.app.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Pane;
import org.fxmisc.richtext.CodeArea;
import org.trailglass.app.text.VisibleText;

/// The names of values behind the lines that end with one, drawn over the room that the text leaves
/// free: they are no part of the text, so that nobody copies, finds or takes them for evidence.
/// Where there is no room the value is underlined all the same. FX thread only.
final class NameTags extends Pane {
  /// What may follow the value on its line.
  private static final Pattern REST = Pattern.compile("[\\s,\\]}]*");

  private static final double GAP = 8;
  private static final double SCROLL_BAR = 14;
  private static final double LEAST = 36;

  private final CodeArea area;
  private final LineWindow window;
  private final NamedLines named;
  private boolean isWaiting;

  NameTags(CodeArea area, LineWindow window, NamedLines named) {
    this.area = area;
    this.window = window;
    this.named = named;
    setMouseTransparent(true);
    setMinSize(0, 0);
    getStyleClass().setAll("name-tags");
    area.viewportDirtyEvents().subscribe(event -> placeLater());
    widthProperty().subscribe(this::placeLater);
    sceneProperty().subscribe(this::moved);
  }

  /// A scene that was left may be laid out no more.
  private void moved() {
    isWaiting = false;
    placeLater();
  }

  /// Places them anew once the text is laid out, of which the next pulse is the end.
  void placeLater() {
    var scene = getScene();
    if (scene != null && !isWaiting && !(named.isEmpty() && getChildren().isEmpty())) {
      isWaiting = true;
      new AfterLayout(scene, this::place).ask();
    }
  }

  /// What is done once, when a scene was laid out.
  private record AfterLayout(Scene scene, Runnable action) implements Runnable {
    void ask() {
      scene.addPostLayoutPulseListener(this);
      Platform.requestNextPulse();
    }

    @Override
    public void run() {
      scene.removePostLayoutPulseListener(this);
      action.run();
    }
  }

  private void place() {
    isWaiting = false;
    var tags = new ArrayList<Label>();
    if (!window.isEmpty() && !named.isEmpty()) {
      int visible = area.getVisibleParagraphs().size();
      IntStream.range(0, visible)
          .map(area::visibleParToAllParIndex)
          .forEach(
              paragraph ->
                  last(paragraph).flatMap(spot -> tag(paragraph, spot)).ifPresent(tags::add));
    }
    getChildren().setAll(tags);
  }

  /// The value that ends the line.
  private Optional<NamedSpot> last(int paragraph) {
    List<NamedSpot> spots = named.on(paragraph);
    if (spots.isEmpty()) {
      return Optional.empty();
    }
    var view = window.shown().view();
    int line = window.shown().line(window.from() + paragraph);
    var spot = spots.getLast();
    boolean isLast =
        window.shown().end(line).isEmpty()
            && REST.matcher(view.text().substring(spot.end(), view.lineEnd(line))).matches();
    return isLast ? Optional.of(spot) : Optional.empty();
  }

  private Optional<Label> tag(int paragraph, NamedSpot spot) {
    int end = area.getAbsolutePosition(paragraph, area.getParagraphLength(paragraph));
    return area.getCharacterBoundsOnScreen(end - 1, end)
        .map(this::screenToLocal)
        .flatMap(place -> tag(place, spot));
  }

  private Optional<Label> tag(Bounds place, NamedSpot spot) {
    double x = place.getMaxX() + GAP;
    double room = getWidth() - SCROLL_BAR - x;
    if (place.getMinX() < 0 || room < LEAST) {
      return Optional.empty();
    }
    var tag = new Label(VisibleText.marked(spot.name()));
    tag.setMnemonicParsing(false);
    tag.setTextOverrun(OverrunStyle.ELLIPSIS);
    tag.getStyleClass().add("name-tag");
    tag.setMaxWidth(room);
    tag.setPrefHeight(place.getHeight());
    tag.relocate(x, place.getMinY());
    return Optional.of(tag);
  }
}
