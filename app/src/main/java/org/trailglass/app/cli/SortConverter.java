package org.trailglass.app.cli;

import org.trailglass.search.Sort;
import picocli.CommandLine.ITypeConverter;

/// Reads an order from an argument: `FIELD`, `-FIELD` or `FIELD:desc`, `FIELD:asc`.
final class SortConverter implements ITypeConverter<Sort> {
  private final FieldConverter field = new FieldConverter();

  @Override
  public Sort convert(String value) {
    if (value.startsWith("-")) {
      return new Sort(field.convert(value.substring(1)), false);
    }
    if (value.endsWith(":desc")) {
      return new Sort(field.convert(value.substring(0, value.length() - 5)), false);
    }
    var ascending = value.endsWith(":asc") ? value.substring(0, value.length() - 4) : value;
    return new Sort(field.convert(ascending), true);
  }
}
