package org.trailglass.app.identities;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.trailglass.app.control.CutText;
import org.trailglass.app.control.NodeColors;
import org.trailglass.app.control.WindowedColumn.Cut;
import org.trailglass.app.theme.Icon;
import org.trailglass.app.value.NamedText;
import org.trailglass.app.value.PrincipalIcon;
import org.trailglass.identity.StepKind;
import org.trailglass.summary.IdentityLane;
import org.trailglass.summary.LaneBy;

/// Draws the names of the lanes in view, left of them: what kind of being it is, who, of which
/// account, and how many events. FX thread.
final class LaneNames {
  private static final double ICON = 14;
  private static final double MARGIN = 8;
  private static final double GAP = 6;

  /// With less of a name nobody is recognised.
  private static final double LEAST_NAME = 88;

  /// So many last digits of an account are shown where there is no room for all.
  private static final int LAST = 4;

  private final GraphicsContext to;
  private final NodeColors<LaneColor> colors;
  private final LaneWords words;
  private final Font font = Font.font("Inter", 12);
  private final Font smallFont = Font.font("Inter", 11);
  private final CutText label = new CutText(font);
  private final CutText small = new CutText(smallFont);
  private final Map<Icon, Font> icons = new EnumMap<>(Icon.class);

  LaneNames(GraphicsContext to, NodeColors<LaneColor> colors, LaneWords words) {
    this.to = to;
    this.colors = colors;
    this.words = words;
  }

  void head(LaneLayout layout, LaneBy by) {
    to.setFont(smallFont);
    to.setFill(colors.of(LaneColor.TEXT));
    to.fillText(words.by(by), MARGIN, LaneLayout.TOP / 2);
    to.setTextAlign(TextAlignment.RIGHT);
    to.fillText(words.get("identities.events"), layout.left() - MARGIN, LaneLayout.TOP / 2);
    to.setTextAlign(TextAlignment.LEFT);
  }

  void paint(LanePicture picture, LaneLayout layout, NamedText named) {
    for (int lane = layout.first(); lane < layout.end(); lane++) {
      paint(picture.lane(lane), picture.lanes().by(), layout, layout.middle(lane), named);
    }
    to.setFont(smallFont);
  }

  private void paint(
      IdentityLane lane, LaneBy by, LaneLayout layout, double middle, NamedText named) {
    icon(icon(lane, by), middle);
    var count = words.number(lane.counts().events());
    double end = layout.left() - MARGIN;
    to.setFont(smallFont);
    to.setFill(colors.of(lane.counts().failed() > 0 ? LaneColor.LABEL : LaneColor.TEXT));
    to.setTextAlign(TextAlignment.RIGHT);
    to.fillText(count, end, middle);
    to.setTextAlign(TextAlignment.LEFT);
    double left = MARGIN + ICON + GAP;
    double room = end - small.width(count) - GAP - left;
    var full = words.name(lane, by, named);
    var beside = beside(words.beside(lane, by, named), room, label.width(full));
    double taken = beside.isEmpty() ? 0 : small.width(beside) + GAP;
    var name = label.of(full, room - taken, Cut.NEAR_END);
    to.setFont(font);
    to.setFill(colors.of(LaneColor.LABEL));
    to.fillText(name, left, middle);
    to.setFont(smallFont);
    to.setFill(colors.of(LaneColor.QUIET));
    to.fillText(beside, left + label.width(name) + GAP, middle);
  }

  /// The account is seen though the name is cut for it: in a narrow window its last digits.
  private String beside(String text, double room, double nameWidth) {
    double left = room - GAP - Math.min(nameWidth, LEAST_NAME);
    var end = text.length() <= LAST ? text : "\u2026" + text.substring(text.length() - LAST);
    return small.width(text) <= left ? text : small.width(end) <= left ? end : "";
  }

  private void icon(Icon icon, double middle) {
    to.setFont(icons.computeIfAbsent(icon, any -> any.font(ICON)));
    to.setFill(colors.of(LaneColor.TEXT));
    to.fillText(icon.character(), MARGIN, middle);
  }

  private static Icon icon(IdentityLane lane, LaneBy by) {
    boolean isKey =
        by == LaneBy.KEY || by == LaneBy.SESSION && lane.steps().getFirst().kind() == StepKind.KEY;
    return isKey ? Icon.KEY : PrincipalIcon.of(lane.kind());
  }
}
