package org.trailglass.app.cli;

import org.trailglass.query.Moment;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a time as a query writes it.
final class MomentConverter implements ITypeConverter<Moment> {
  @Override
  public Moment convert(String value) {
    return Moment.parse(value)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'" + value + "' is no time like 2024-03-01 or 2024-03-01T10:15Z"));
  }
}
