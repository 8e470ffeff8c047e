package org.trailglass.container;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// Limits as a person wrote them, and what of it could not be understood: there the usual value
/// holds. Immutable.
///
/// @param limits what holds
/// @param wrong what was written wrong, in the order in which it came
public record ChosenLimits(Limits limits, List<Wrong> wrong) {
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,18})([kKmMgGtT]?)");
  private static final String UNITS = "KMGT";

  /// A limit that was written wrong.
  ///
  /// @param name as written
  /// @param value as written
  /// @param known the limit that is meant; empty if there is none of this name
  public record Wrong(String name, String value, Optional<LimitName> known) {}

  public ChosenLimits {
    wrong = List.copyOf(wrong);
  }

  /// Reads names and values. A value is a whole number from 1, which may end in K, M, G or T for
  /// powers of 1,024.
  public static ChosenLimits of(Map<String, String> written) {
    var chosen = new EnumMap<LimitName, Long>(LimitName.class);
    var wrong = new ArrayList<Wrong>();
    written.forEach(
        (name, value) -> {
          var known = LimitName.of(name);
          var number = number(value);
          if (known.isPresent() && isAllowed(known.get(), number)) {
            chosen.put(known.get(), number.getAsLong());
          } else {
            wrong.add(new Wrong(name, value, known));
          }
        });
    return new ChosenLimits(Limits.of(chosen), wrong);
  }

  private static boolean isAllowed(LimitName name, OptionalLong number) {
    return number.isPresent() && number.getAsLong() >= 1 && number.getAsLong() <= name.most();
  }

  private static OptionalLong number(String text) {
    var parts = NUMBER.matcher(text.strip());
    if (!parts.matches()) {
      return OptionalLong.empty();
    }
    long number = Long.parseLong(parts.group(1));
    int power = 1 + UNITS.indexOf(parts.group(2).toUpperCase(Locale.ROOT));
    int shift = parts.group(2).isEmpty() ? 0 : 10 * power;
    return number > Long.MAX_VALUE >> shift
        ? OptionalLong.empty()
        : OptionalLong.of(number << shift);
  }
}
