package org.trailglass.app;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/// Writes a picture of a window as a PNG with a palette, a third of the size that true colours
/// take. A window has a few colours, and the many shades between them at the edges of letters: of
/// shades that an eye does not tell apart the most frequent one is kept.
final class SmallPicture {
  private static final int MOST_COLOURS = 256;

  /// So many of the most frequent colours are kept as they are: areas, not edges of letters.
  private static final int EXACT = 64;

  private SmallPicture() {}

  static void write(BufferedImage image, Path file) throws IOException {
    var writer = ImageIO.getImageWritersByFormatName("png").next();
    var tight = writer.getDefaultWriteParam();
    tight.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    tight.setCompressionQuality(0);
    Files.deleteIfExists(file);
    try (var out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(withPalette(image), null, null), tight);
    } finally {
      writer.dispose();
    }
  }

  private static BufferedImage withPalette(BufferedImage image) {
    int width = image.getWidth();
    int[] pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
    var counts = new HashMap<Integer, Integer>();
    for (int pixel : pixels) {
      counts.merge(pixel & 0xffffff, 1, Integer::sum);
    }
    var palette = palette(counts);
    var places = new HashMap<Integer, Integer>();
    counts.keySet().forEach(color -> places.put(color, nearest(palette, color)));
    int[] colors = palette.stream().mapToInt(Integer::intValue).toArray();
    var model = new IndexColorModel(8, colors.length, colors, 0, false, -1, 0);
    var small = new BufferedImage(width, image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
    for (int i = 0; i < pixels.length; i++) {
      small
          .getRaster()
          .setSample(i % width, i / width, 0, places.getOrDefault(pixels[i] & 0xffffff, 0));
    }
    return small;
  }

  /// The most frequent colours that are so far from each other that no more are needed.
  private static List<Integer> palette(Map<Integer, Integer> counts) {
    var frequent =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    int apart = 0;
    while (true) {
      var kept = new ArrayList<Integer>();
      for (int color : frequent) {
        if (kept.size() < EXACT || distance(kept.get(nearest(kept, color)), color) > apart) {
          kept.add(color);
        }
        if (kept.size() > MOST_COLOURS) {
          break;
        }
      }
      if (kept.size() <= MOST_COLOURS) {
        return kept;
      }
      apart++;
    }
  }

  private static int nearest(List<Integer> palette, int color) {
    int best = 0;
    for (int i = 1; i < palette.size(); i++) {
      if (distance(palette.get(i), color) < distance(palette.get(best), color)) {
        best = i;
      }
    }
    return best;
  }

  /// The greatest difference of a channel, 0 to 255.
  private static int distance(int one, int other) {
    int most = 0;
    for (int shift = 0; shift < 24; shift += 8) {
      most = Math.max(most, Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)));
    }
    return most;
  }
}
