package org.trailglass.app.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.FeatherIkonHandler;

/// The fonts that come with the program: Inter for words, JetBrains Mono for code, both under the
/// SIL Open Font License 1.1, which lies beside them in their jars; Feather for icons, under the
/// MIT License.
public final class Fonts {
  /// The family of code, as style sheets name it.
  public static final String CODE = "JetBrains Mono";

  private static final String FOLDER = "/com/formdev/flatlaf/fonts/";
  private static final List<String> FILES =
      List.of(
          "inter/Inter-Regular.otf",
          "inter/Inter-SemiBold.otf",
          "inter/Inter-Bold.otf",
          "jetbrains_mono/JetBrainsMono-Regular.ttf",
          "jetbrains_mono/JetBrainsMono-Bold.ttf");

  /// Of the toolkit, of which a process has one.
  private static final AtomicBoolean LOADED = new AtomicBoolean();

  private Fonts() {}

  /// Makes them known to the toolkit, before the first window. The toolkit keeps a copy of each
  /// file that it is given, in memory and in a temporary folder, as long as the process runs: so
  /// the first call alone gives them. Any thread.
  public static void load() {
    if (LOADED.compareAndSet(false, true)) {
      FILES.forEach(Fonts::load);
      icons();
    }
  }

  /// The font of icons, in any size. Loaded here rather than by the library that it comes from:
  /// that looks into every jar for further fonts, while the window waits. Any thread.
  static Font icons() {
    return Icons.FONT;
  }

  private static final class Icons {
    static final Font FONT = Font.loadFont(new FeatherIkonHandler().getFontResourceAsStream(), -1);
  }

  private static void load(String file) {
    try (InputStream font = Fonts.class.getResourceAsStream(FOLDER + file)) {
      if (font != null) {
        Font.loadFont(font, -1);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
