package org.trailglass.app.theme;

import static java.lang.Math.abs;
import static java.lang.Math.cbrt;
import static java.lang.Math.cos;
import static java.lang.Math.exp;
import static java.lang.Math.hypot;
import static java.lang.Math.pow;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static java.lang.Math.toDegrees;
import static java.lang.Math.toRadians;

import javafx.scene.paint.Color;

/// A colour as somebody sees it, in linear sRGB. Immutable.
///
/// @param red from 0 to 1, as are the others
public record SeenColor(double red, double green, double blue) {
  private static final double BLACK = 0.05;

  /// Eyes: all three kinds of cones, or one of them without function. The matrices for linear sRGB
  /// are those of Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of
  /// Color Vision Deficiency" (2009), at severity 1.
  enum Eyes {
    ALL_CONES(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}),
    PROTANOPIA(
        new double[][] {
          {0.152286, 1.052583, -0.204868},
          {0.114503, 0.786281, 0.099216},
          {-0.003882, -0.048116, 1.051998}
        }),
    DEUTERANOPIA(
        new double[][] {
          {0.367322, 0.860646, -0.227968},
          {0.280085, 0.672501, 0.047413},
          {-0.011820, 0.042940, 0.968881}
        }),
    TRITANOPIA(
        new double[][] {
          {1.255528, -0.076749, -0.178779},
          {-0.078411, 0.930809, 0.147602},
          {0.004733, 0.691367, 0.303900}
        });

    private final double[][] matrix;

    Eyes(double[][] matrix) {
      this.matrix = matrix;
    }

    SeenColor see(Color color) {
      var light = of(color);
      return new SeenColor(seen(matrix[0], light), seen(matrix[1], light), seen(matrix[2], light));
    }

    private static double seen(double[] row, SeenColor light) {
      double value = row[0] * light.red + row[1] * light.green + row[2] * light.blue;
      return Math.clamp(value, 0, 1);
    }
  }

  static SeenColor of(Color color) {
    return new SeenColor(linear(color.getRed()), linear(color.getGreen()), linear(color.getBlue()));
  }

  private static double linear(double value) {
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4);
  }

  /// The contrast of two opaque colours, from 1 to 21, as WCAG 2.2 computes it.
  public static double contrast(Color one, Color other) {
    double first = of(one).luminance() + BLACK;
    double second = of(other).luminance() + BLACK;
    return Math.max(first, second) / Math.min(first, second);
  }

  private double luminance() {
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  /// How different two colours look: CIEDE2000.
  double difference(SeenColor other) {
    return lab().difference(other.lab());
  }

  private Lab lab() {
    double x = lightness(0.4124564 * red + 0.3575761 * green + 0.1804375 * blue, 0.95047);
    double y = lightness(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue, 1);
    double z = lightness(0.0193339 * red + 0.1191920 * green + 0.9503041 * blue, 1.08883);
    return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z));
  }

  private static double lightness(double value, double white) {
    double share = value / white;
    return share > 216.0 / 24389 ? cbrt(share) : (24389.0 / 27 * share + 16) / 116;
  }

  /// A colour in CIELAB.
  record Lab(double l, double a, double b) {
    private static final double BLUE = pow(25, 7);

    /// CIEDE2000, by the formulas of Sharma, Wu and Dalal, "The CIEDE2000 Color-Difference Formula"
    /// (2005), in their order.
    double difference(Lab other) {
      double mean = pow((hypot(a, b) + hypot(other.a, other.b)) / 2, 7);
      double stretch = 1.5 - 0.5 * sqrt(mean / (mean + BLUE));
      double chroma = hypot(a * stretch, b);
      double otherChroma = hypot(other.a * stretch, other.b);
      double hue = hue(a * stretch, b);
      double otherHue = hue(other.a * stretch, other.b);
      boolean isGrey = chroma * otherChroma == 0;
      double turn = isGrey ? 0 : (otherHue - hue + 540) % 360 - 180;
      double meanHue = isGrey ? hue + otherHue : hue + turn / 2;
      double meanL = pow((l + other.l) / 2 - 50, 2);
      double meanC = (chroma + otherChroma) / 2;
      double t = hueWeight(meanHue);
      double dL = (other.l - l) / (1 + 0.015 * meanL / sqrt(20 + meanL));
      double dC = (otherChroma - chroma) / (1 + 0.045 * meanC);
      double dH =
          2 * sqrt(chroma * otherChroma) * sin(toRadians(turn / 2)) / (1 + 0.015 * meanC * t);
      return sqrt(dL * dL + dC * dC + dH * dH + rotation(meanC, meanHue) * dC * dH);
    }

    private static double hue(double a, double b) {
      return (toDegrees(Math.atan2(b, a)) + 360) % 360;
    }

    private static double hueWeight(double hue) {
      return 1
          - 0.17 * cos(toRadians(hue - 30))
          + 0.24 * cos(toRadians(2 * hue))
          + 0.32 * cos(toRadians(3 * hue + 6))
          - 0.20 * cos(toRadians(4 * hue - 63));
    }

    /// Of blue colours.
    private static double rotation(double chroma, double hue) {
      double within = (hue + 360) % 360;
      double angle = 30 * exp(-pow((within - 275) / 25, 2));
      double high = pow(chroma, 7);
      return abs(chroma) == 0 ? 0 : -2 * sqrt(high / (high + BLUE)) * sin(toRadians(2 * angle));
    }
  }
}
