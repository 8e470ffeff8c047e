package org.trailglass.app.cli;

import org.trailglass.query.Moment;
import picocli.CommandLine.ITypeConverter;

/// Reads a time as a query writes it.
final class MomentConverter implements ITypeConverter<Moment> {
  @Override
  public Moment convert(String value) {
    return Moment.parse(value).orElseThrow(() -> new WrongValue("cli.wrong.time", value));
  }
}
