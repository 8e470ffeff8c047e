package org.trailglass.app.workspace;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.trailglass.event.SetField;
import org.trailglass.store.EventStore;
import org.trailglass.store.NamedValues;

/// What a person calls accounts, keys, addresses and principals: a name by value, which stands
/// beside the value and never in its place. Immutable.
public final class Names {
  /// The most names.
  public static final int MOST = 100_000;

  /// The longest name, in chars.
  public static final int LONGEST = 200;

  /// The longest value that can have a name, in chars.
  public static final int LONGEST_VALUE = 2_048;

  private static final Names NONE = new Names(new TreeMap<>());

  private final SortedMap<String, String> names;
  private final NamedValues layer;

  private Names(SortedMap<String, String> names) {
    this.names = Collections.unmodifiableSortedMap(names);
    this.layer = new NamedValues(names);
  }

  /// No value has a name.
  public static Names none() {
    return NONE;
  }

  /// These names, as far as they are any: what is blank or too long is left out.
  public static Names of(Map<String, String> names) {
    var kept = new TreeMap<String, String>();
    names.forEach(
        (value, name) -> {
          if (isValue(value) && isName(name) && kept.size() < MOST) {
            kept.put(value, name.strip());
          }
        });
    return kept.isEmpty() ? NONE : new Names(kept);
  }

  /// Whether a value can have a name.
  public static boolean isValue(String value) {
    return !value.isBlank() && value.length() <= LONGEST_VALUE;
  }

  /// Whether a text can be a name.
  public static boolean isName(String name) {
    return !name.isBlank() && name.length() <= LONGEST;
  }

  /// The name of a value, if it has one.
  public Optional<String> of(String value) {
    return Optional.ofNullable(names.get(value));
  }

  /// The first values that have a name with a text in it, case aside.
  public List<String> valuesNamed(String part, int most) {
    var wanted = part.toLowerCase(Locale.ROOT);
    return names.entrySet().stream()
        .filter(named -> named.getValue().toLowerCase(Locale.ROOT).contains(wanted))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  /// The names, by value.
  public SortedMap<String, String> all() {
    return names;
  }

  public boolean isEmpty() {
    return names.isEmpty();
  }

  /// With a value named; a blank name takes it away.
  public Names with(String value, String name) {
    var changed = new TreeMap<>(names);
    if (name.isBlank()) {
      changed.remove(value);
    } else {
      changed.put(value, name);
    }
    return of(changed);
  }

  /// With more names, which take the place of others for the same values.
  public Names with(Map<String, String> more) {
    var both = new TreeMap<>(names);
    both.putAll(more);
    return of(both);
  }

  /// The snapshot with the names of its values as a field. The first time of a segment takes about
  /// 0.2 s a million events: not for the FX thread.
  EventStore on(EventStore store) {
    return names.isEmpty() ? store : store.with(SetField.NAMED.path(), layer);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Names that && names.equals(that.names);
  }

  @Override
  public int hashCode() {
    return names.hashCode();
  }
}
