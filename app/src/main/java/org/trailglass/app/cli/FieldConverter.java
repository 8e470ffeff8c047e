package org.trailglass.app.cli;

import org.trailglass.event.FieldPath;
import org.trailglass.query.FieldName;
import picocli.CommandLine.ITypeConverter;

/// Reads a field as a query calls it: a path, or a short name for one.
final class FieldConverter implements ITypeConverter<FieldPath> {
  @Override
  public FieldPath convert(String value) {
    try {
      return FieldName.parse(value.strip()).path();
    } catch (IllegalArgumentException notAName) {
      throw new WrongValue("cli.wrong.field", value);
    }
  }
}
