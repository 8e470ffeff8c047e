package org.trailglass.app.cli;

import org.trailglass.search.Sort;
import picocli.CommandLine.ITypeConverter;

/// Reads an order from an argument: `FIELD`, `-FIELD` or `FIELD:desc`, `FIELD:asc`.
final class SortConverter implements ITypeConverter<Sort> {
  private final PathConverter path = new PathConverter();

  @Override
  public Sort convert(String value) {
    if (value.startsWith("-")) {
      return new Sort(path.convert(value.substring(1)), false);
    }
    if (value.endsWith(":desc")) {
      return new Sort(path.convert(value.substring(0, value.length() - 5)), false);
    }
    var field = value.endsWith(":asc") ? value.substring(0, value.length() - 4) : value;
    return new Sort(path.convert(field), true);
  }
}
