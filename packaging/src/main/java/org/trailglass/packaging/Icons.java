package org.trailglass.packaging;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.stream.FileImageOutputStream;

/// Pictures of the one icon, drawn from its SVG.
final class Icons {
  /// Pixels a side, as the folders of the hicolor theme and the two formats have them.
  static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

  private static final int LARGEST_OF_ICO = 256;
  private static final List<Integer> SIZES_OF_ICNS = List.of(16, 32, 128, 256, 512, 1024);

  private final SVGDocument drawing;

  /// @param svg the drawing
  Icons(Path svg) throws IOException {
    drawing =
        Objects.requireNonNull(new SVGLoader().load(svg.toUri().toURL()), "an icon that is no SVG");
  }

  /// Writes one picture.
  void writePng(int size, Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    ImageIO.write(draw(size), "png", file.toFile());
  }

  /// Writes the icon of Windows, all its sizes in one file.
  void writeIco(Path file) throws IOException {
    write("ico", SIZES.stream().filter(size -> size <= LARGEST_OF_ICO).toList(), file);
  }

  /// Writes the icon of macOS, all its sizes in one file.
  void writeIcns(Path file) throws IOException {
    write("icns", SIZES_OF_ICNS, file);
  }

  private void write(String format, List<Integer> sizes, Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    var writer = ImageIO.getImageWritersByFormatName(format).next();
    try (var out = new FileImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (int size : sizes) {
        writer.writeToSequence(new IIOImage(draw(size), null, null), null);
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
  }

  private BufferedImage draw(int size) {
    // The one order of bytes that icons of Windows are written from.
    var image = new BufferedImage(size, size, BufferedImage.TYPE_4BYTE_ABGR);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    drawing.render((java.awt.Component) null, graphics, new ViewBox(size, size));
    graphics.dispose();
    return image;
  }
}
