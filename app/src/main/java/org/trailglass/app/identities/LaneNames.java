package org.trailglass.app.identities;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.trailglass.app.control.Cut;
import org.trailglass.app.control.CutText;
import org.trailglass.app.control.NodeColors;
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

  /// Where the names begin.
  private static final double LEFT = MARGIN + ICON + GAP;

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
  private final Font icons = Icon.font(ICON);

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
    double room = layout.left() - MARGIN - widestCount(picture, layout) - GAP - LEFT;
    var besides = besides(picture, layout, room, named);
    double widest = besides.stream().mapToDouble(small::width).max().orElse(0);
    double nameRoom = widest == 0 ? room : room - GAP - widest;
    var by = picture.lanes().by();
    for (int lane = layout.first(); lane < layout.end(); lane++) {
      double middle = layout.middle(lane);
      var shown = picture.lane(lane);
      icon(icon(shown, by), middle);
      count(shown, layout.left() - MARGIN, middle);
      to.setFont(font);
      to.setFill(colors.of(LaneColor.LABEL));
      to.fillText(label.of(words.name(shown, by, named), nameRoom, Cut.NEAR_END), LEFT, middle);
      to.setFont(smallFont);
      to.setFill(colors.of(LaneColor.QUIET));
      to.fillText(besides.get(lane - layout.first()), LEFT + nameRoom + GAP, middle);
    }
    to.setFont(smallFont);
  }

  private double widestCount(LanePicture picture, LaneLayout layout) {
    return IntStream.range(layout.first(), layout.end())
        .mapToDouble(lane -> small.width(count(picture.lane(lane))))
        .max()
        .orElse(0);
  }

  private String count(IdentityLane lane) {
    return words.number(lane.counts().events());
  }

  private void count(IdentityLane lane, double end, double middle) {
    to.setFont(smallFont);
    to.setFill(colors.of(lane.counts().failed() > 0 ? LaneColor.LABEL : LaneColor.TEXT));
    to.setTextAlign(TextAlignment.RIGHT);
    to.fillText(count(lane), end, middle);
    to.setTextAlign(TextAlignment.LEFT);
  }

  /// What stands behind the names in view, in a column of its own so that all names are cut at the
  /// same place.
  private List<String> besides(
      LanePicture picture, LaneLayout layout, double room, NamedText named) {
    var by = picture.lanes().by();
    boolean isOfOneAccount = picture.isOfOneAccount();
    return IntStream.range(layout.first(), layout.end())
        .mapToObj(picture::lane)
        .map(
            lane ->
                isOfOneAccount
                    ? words.besideWithoutAccount(lane, by)
                    : words.beside(lane, by, named))
        .map(text -> beside(text, Math.min(room / 2, room - GAP - LEAST_NAME)))
        .toList();
  }

  /// The account is seen though the name is cut for it: in a narrow window its last digits.
  private String beside(String text, double room) {
    var end = text.length() <= LAST ? text : "\u2026" + text.substring(text.length() - LAST);
    return small.width(text) <= room ? text : small.width(end) <= room ? end : "";
  }

  private void icon(Icon icon, double middle) {
    to.setFont(icons);
    to.setFill(colors.of(LaneColor.TEXT));
    to.fillText(icon.character(), MARGIN, middle);
  }

  private static Icon icon(IdentityLane lane, LaneBy by) {
    boolean isKey =
        by == LaneBy.KEY || by == LaneBy.SESSION && lane.steps().getFirst().kind() == StepKind.KEY;
    return isKey ? Icon.KEY : PrincipalIcon.of(lane.kind());
  }
}
