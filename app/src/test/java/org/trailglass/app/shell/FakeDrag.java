package org.trailglass.app.shell;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.util.Map;
import java.util.Set;
import javafx.scene.image.Image;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.util.Pair;
import org.jspecify.annotations.Nullable;

/// What another program would offer in a drag.
record FakeDrag(Map<DataFormat, Object> content) implements TKClipboard {

  /// As events carry it.
  Dragboard board() {
    return DragboardHelper.createDragboard(this);
  }

  @Override
  public Set<DataFormat> getContentTypes() {
    return content.keySet();
  }

  @Override
  @SafeVarargs
  public final boolean putContent(Pair<DataFormat, Object>... pairs) {
    return false;
  }

  @Override
  public @Nullable Object getContent(DataFormat format) {
    return content.get(format);
  }

  @Override
  public boolean hasContent(DataFormat format) {
    return content.containsKey(format);
  }

  @Override
  public Set<TransferMode> getTransferModes() {
    return Set.of(TransferMode.COPY);
  }

  @Override
  public void setDragView(Image image) {}

  @Override
  public void setDragViewOffsetX(double x) {}

  @Override
  public void setDragViewOffsetY(double y) {}

  @Override
  public @Nullable Image getDragView() {
    return null;
  }

  @Override
  public double getDragViewOffsetX() {
    return 0;
  }

  @Override
  public double getDragViewOffsetY() {
    return 0;
  }
}
