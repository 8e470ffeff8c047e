package org.trailglass.app.cli;

import java.util.Arrays;
import org.trailglass.event.FieldPath;
import org.trailglass.query.FieldName;
import picocli.CommandLine.ITypeConverter;

/// Reads a field as a query calls it: a path, or a short name for one.
final class FieldConverter implements ITypeConverter<FieldPath> {
  private final PathConverter path = new PathConverter();

  @Override
  public FieldPath convert(String value) {
    return Arrays.stream(FieldName.Short.values())
        .filter(name -> name.text().equals(value.strip()))
        .findFirst()
        .map(FieldName.Short::path)
        .orElseGet(() -> path.convert(value));
  }
}
