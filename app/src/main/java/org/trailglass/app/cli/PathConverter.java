package org.trailglass.app.cli;

import org.trailglass.event.FieldPath;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the path of a field from an argument.
final class PathConverter implements ITypeConverter<FieldPath> {
  @Override
  public FieldPath convert(String value) {
    try {
      return FieldPath.parse(value.strip());
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
