package org.trailglass.app.cli;

import java.io.Serial;
import java.util.List;
import picocli.CommandLine.TypeConversionException;

/// What is wrong with the value of an argument, as a text of the bundle: converters know no
/// language.
final class WrongValue extends TypeConversionException {
  @Serial private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<Object> places;

  /// @param key of a text that says what the value is not
  /// @param places what stands in its places
  WrongValue(String key, Object... places) {
    super(key);
    this.key = key;
    this.places = List.of(places);
  }

  String in(Sentences sentences) {
    return sentences.of(key, places.toArray());
  }
}
