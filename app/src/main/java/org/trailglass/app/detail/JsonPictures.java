package org.trailglass.app.detail;

import org.trailglass.app.text.VisibleText;
import org.trailglass.jsonview.Pictures;

/// Shows hidden characters in JSON as they are shown everywhere else.
enum JsonPictures implements Pictures {
  VISIBLE;

  @Override
  public boolean isHidden(int codePoint) {
    return VisibleText.isHidden(codePoint);
  }

  @Override
  public String picture(int codePoint) {
    return VisibleText.picture(codePoint);
  }
}
