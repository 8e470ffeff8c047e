package org.trailglass.app.palette;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A title with the letters marked that were looked for. What has no room at its end is cut. FX
/// thread.
final class MarkedTitle extends HBox {
  MarkedTitle() {
    getStyleClass().add("title");
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(0);
  }

  void show(String title, BitSet marked) {
    getChildren().setAll(runs(title, marked));
    if (getChildren().getLast() instanceof Label last) {
      last.setMinWidth(0);
    }
  }

  private static List<Label> runs(String title, BitSet marked) {
    var runs = new ArrayList<Label>();
    int from = 0;
    while (from < title.length()) {
      boolean isMarked = marked.get(from);
      int next = isMarked ? marked.nextClearBit(from) : marked.nextSetBit(from);
      int to = next < 0 ? title.length() : Math.min(next, title.length());
      runs.add(run(title.substring(from, to), isMarked));
      from = to;
    }
    return runs.isEmpty() ? List.of(run("", false)) : runs;
  }

  private static Label run(String text, boolean isMarked) {
    var run = new Label(text);
    run.setMinWidth(Region.USE_PREF_SIZE);
    if (isMarked) {
      run.getStyleClass().add("marked");
    }
    return run;
  }
}
