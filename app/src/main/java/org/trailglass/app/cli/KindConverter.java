package org.trailglass.app.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.trailglass.s3.TrailKind;
import picocli.CommandLine.ITypeConverter;

/// Reads the kind of a trail's folder: `management`, `network-activity` …
final class KindConverter implements ITypeConverter<TrailKind> {
  @Override
  public TrailKind convert(String value) {
    return Arrays.stream(TrailKind.values())
        .filter(kind -> name(kind).equals(value))
        .findFirst()
        .orElseThrow(() -> new WrongValue("cli.wrong.choice", value, all()));
  }

  private static String name(TrailKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String all() {
    return Arrays.stream(TrailKind.values())
        .map(KindConverter::name)
        .collect(Collectors.joining(", "));
  }
}
