package com.sun.glass.ui;

import com.sun.javafx.scene.NodeHelper;
import com.sun.javafx.scene.SceneHelper;
import com.sun.javafx.sg.prism.NGNode;
import com.sun.javafx.tk.TKPulseListener;

/// Has no window painted: in every pulse, what paints is told that all of them are minimized, which
/// nothing else asks for. Windows are styled, laid out and used as ever; painting them on a screen
/// that nobody looks at was half of the work of window tests. Pictures are taken of scenes, which
/// are painted for them. In this package since that is where a window lets its state be set.
public final class UnpaintedWindows implements TKPulseListener {
  @Override
  public void pulse() {
    for (var window : Window.getWindows()) {
      window.setState(Window.State.MINIMIZED);
    }
    // As painting does: what is dirty already tells nothing that keeps its picture of new dirt.
    SceneHelper.setAllowPGAccess(true);
    try {
      javafx.stage.Window.getWindows().stream()
          .filter(window -> window.getScene() != null)
          .forEach(window -> NodeHelper.<NGNode>getPeer(window.getScene().getRoot()).clearDirty());
    } finally {
      SceneHelper.setAllowPGAccess(false);
    }
  }
}
