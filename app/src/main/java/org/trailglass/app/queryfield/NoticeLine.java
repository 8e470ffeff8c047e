package org.trailglass.app.queryfield;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;

/// Says under the field what is wrong with the text, with a button that puts it right.
final class NoticeLine {
  private static final PseudoClass UNFINISHED = PseudoClass.getPseudoClass("unfinished");

  private final HBox root = new HBox();
  private final Label sentence = new Label();
  private final Button fix = new Button();

  /// @param place in the window, to begin ids with
  /// @param isWrapped whether a sentence has as many lines as it needs
  NoticeLine(String place, boolean isWrapped, Words words, Runnable onFix) {
    root.setId(place + "-notice");
    root.getStyleClass().add("query-notice");
    root.setAlignment(isWrapped ? Pos.TOP_LEFT : Pos.CENTER_LEFT);
    sentence.setWrapText(isWrapped);
    root.managedProperty().bind(root.visibleProperty());
    sentence.setMinWidth(0);
    sentence.setId(place + "-mistake");
    fix.setId(place + "-fix");
    fix.setMnemonicParsing(false);
    fix.getStyleClass().add("fix");
    fix.setMinWidth(Region.USE_PREF_SIZE);
    fix.managedProperty().bind(fix.visibleProperty());
    fix.setTooltip(new Tooltip(words.get("filter.fix.hint")));
    fix.setOnAction(click -> onFix.run());
    root.getChildren().setAll(Icon.PROBLEM.node(), sentence, fix);
    show(Optional.empty());
  }

  Node root() {
    return root;
  }

  void show(Optional<Notice> notice) {
    root.setVisible(notice.isPresent());
    notice.ifPresent(
        now -> {
          root.pseudoClassStateChanged(UNFINISHED, now.isUnfinished());
          sentence.setText(now.sentence());
          sentence.setTooltip(new Tooltip(now.sentence()));
          fix.setVisible(now.fix().isPresent());
          fix.setText(now.fixWords());
        });
  }
}
