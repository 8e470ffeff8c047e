package org.trailglass.app.detail;

import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.trailglass.app.settings.Settings;

/// Which tab of the detail is in front, from one start to the next. FX thread.
final class FrontTab {
  private static final String PLACE = "detail";

  private final TabPane tabs;
  private final Settings settings;
  private boolean isArranging;

  /// @param tabs each with an id
  FrontTab(TabPane tabs, Settings settings) {
    this.tabs = tabs;
    this.settings = settings;
    tabs.getSelectionModel().selectedItemProperty().addListener((p, old, now) -> keep(now));
  }

  private void keep(Tab tab) {
    if (!isArranging && tab != null) {
      settings.change(kept -> kept.withLayout(all -> all.withChosen(PLACE, tab.getId())));
    }
  }

  /// Changes which tabs there are; the one that a person chose last is in front again, if it is
  /// among them.
  void arrange(Runnable change) {
    isArranging = true;
    change.run();
    settings
        .now()
        .layout()
        .chosen(PLACE)
        .flatMap(id -> tabs.getTabs().stream().filter(tab -> id.equals(tab.getId())).findFirst())
        .ifPresent(tabs.getSelectionModel()::select);
    isArranging = false;
  }
}
