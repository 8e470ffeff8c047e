package org.trailglass.app.theme;

import javafx.scene.Node;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.Feather;

/// The icons of the program, one for each meaning.
public enum Icon {
  FILE(Feather.FILE_TEXT),
  FOLDER(Feather.FOLDER),
  ARCHIVE(Feather.ARCHIVE),
  BUCKET(Feather.CLOUD),
  PASTE(Feather.CLIPBOARD),
  SAMPLE(Feather.COMPASS),
  DROP(Feather.DOWNLOAD),
  RECENT(Feather.CLOCK),
  PROBLEM(Feather.ALERT_TRIANGLE),
  DONE(Feather.CHECK_CIRCLE),
  FAILED(Feather.ALERT_OCTAGON),
  CLOSE(Feather.X),
  RELOAD(Feather.REFRESH_CW),
  COPY(Feather.COPY),
  SHOW(Feather.EXTERNAL_LINK),
  COLUMNS(Feather.COLUMNS),
  ADD(Feather.PLUS),
  EXCLUDED(Feather.EYE),
  SEARCH(Feather.SEARCH),
  UP(Feather.CHEVRON_UP),
  DOWN(Feather.CHEVRON_DOWN),
  FIRST(Feather.CHEVRONS_UP),
  LAST(Feather.CHEVRONS_DOWN),
  FOLD(Feather.MINIMIZE_2),
  UNFOLD(Feather.MAXIMIZE_2),
  DETACH(Feather.EXTERNAL_LINK),
  ATTACH(Feather.LOG_IN),
  HIDE(Feather.MINUS),
  WRAP(Feather.CORNER_DOWN_LEFT),
  YES(Feather.CHECK),
  NO(Feather.X),
  NOT_SAID(Feather.MINUS),
  SELECT(Feather.MOUSE_POINTER),
  FILTER(Feather.FILTER),
  SAVED(Feather.BOOKMARK),
  BACK(Feather.ARROW_LEFT),
  FORTH(Feather.ARROW_RIGHT),
  NEGATE(Feather.SLASH),
  ON(Feather.EYE),
  OFF(Feather.EYE_OFF),
  EDIT(Feather.EDIT_2),
  DELETE(Feather.TRASH_2),
  KEY(Feather.KEY),
  GO(Feather.CORNER_DOWN_RIGHT),
  DESCENT(Feather.GIT_BRANCH),
  REACH(Feather.TARGET),
  GAP(Feather.HELP_CIRCLE),
  EVENT(Feather.DISC),
  ROOT(Feather.SHIELD),
  PERSON(Feather.USER),
  ROLE(Feather.USER_CHECK),
  OUTSIDE(Feather.GLOBE),
  SERVICE(Feather.SERVER),
  INSTANCE(Feather.CPU),
  FUNCTION(Feather.ZAP),
  ACCOUNT(Feather.BRIEFCASE),
  NOBODY(Feather.USER_X),
  ACTION(Feather.COMMAND),
  FIELD(Feather.HASH);

  private final Feather glyph;

  Icon(Feather glyph) {
    this.glyph = glyph;
  }

  /// A new node of the icon, in the size and colour that the style sheets give it.
  public Node node() {
    return new Glyph(character(), Fonts.icons());
  }

  /// The character of the icon, for those who draw it themselves, in {@link #font}.
  public String character() {
    return Character.toString(glyph.getCode());
  }

  /// The font that the icon is a character of.
  public static Font font(double size) {
    return Font.font(Fonts.icons().getFamily(), size);
  }
}
