package org.trailglass.app.detail;

import java.time.Duration;
import javafx.scene.control.Tooltip;
import org.fxmisc.richtext.event.MouseOverTextEvent;
import org.trailglass.app.control.Seen;

/// Tells the name of the value under the mouse: in a line with many values there is room for none
/// behind it. FX thread only.
final class NameTooltip {
  private static final Duration DELAY = Duration.ofMillis(300);
  private static final double BELOW = 14;

  private final JsonViewModel model;
  private final JsonArea area;
  private final Tooltip tooltip = new Tooltip();

  NameTooltip(JsonViewModel model, JsonArea area) {
    this.model = model;
    this.area = area;
  }

  void install() {
    var control = area.control();
    control.setMouseOverTextDelay(DELAY);
    control.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN, this::show);
    control.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, event -> tooltip.hide());
    Seen.of(control).subscribe(this::hideUnless);
  }

  /// A closed window does not hear that the mouse has gone.
  private void hideUnless(boolean isSeen) {
    if (!isSeen) {
      tooltip.hide();
    }
  }

  private void show(MouseOverTextEvent event) {
    model
        .name(area.window().offset(event.getCharacterIndex()))
        .ifPresent(
            name -> {
              var place = event.getScreenPosition();
              tooltip.setText(name);
              tooltip.show(area.control(), place.getX(), place.getY() + BELOW);
            });
  }
}
