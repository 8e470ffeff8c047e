package org.trailglass.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.trailglass.event.DerivedField;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;
import org.trailglass.event.SetField;

/// Finds the fields of a query that no event has, and what was meant. Immutable; any thread.
///
/// Known are the paths that occur and all above them, and the fields of every record even where
/// none occurs: a question for errors is no mistake where nothing failed.
public final class FieldCheck {
  private static final List<FieldPath> WELL_KNOWN =
      List.of(
          Fields.EVENT_TIME,
          Fields.EVENT_SOURCE,
          Fields.EVENT_NAME,
          Fields.EVENT_ID,
          Fields.EVENT_TYPE,
          Fields.EVENT_CATEGORY,
          Fields.AWS_REGION,
          Fields.SOURCE_IP_ADDRESS,
          Fields.USER_AGENT,
          Fields.ERROR_CODE,
          Fields.ERROR_MESSAGE,
          Fields.READ_ONLY,
          Fields.REQUEST_ID,
          Fields.SHARED_EVENT_ID,
          Fields.RECIPIENT_ACCOUNT_ID,
          Fields.REQUEST_PARAMETERS,
          Fields.RESPONSE_ELEMENTS,
          Fields.CONSOLE_LOGIN,
          Fields.IDENTITY_TYPE,
          Fields.IDENTITY_PRINCIPAL_ID,
          Fields.IDENTITY_ARN,
          Fields.IDENTITY_ACCOUNT_ID,
          Fields.IDENTITY_ACCESS_KEY_ID,
          Fields.IDENTITY_USER_NAME,
          Fields.IDENTITY_INVOKED_BY,
          Fields.IDENTITY_PROVIDER,
          Fields.ON_BEHALF_OF_USER,
          Fields.ISSUER_TYPE,
          Fields.ISSUER_USER_NAME);

  /// Names of at most so many letters may differ in one only.
  private static final int SHORT_NAME = 4;

  /// Behind a name that is right but for its case, and one that lacks the keys before it.
  private static final int DISTANT = 2;

  private final Map<FieldPath, Long> known = new HashMap<>();
  private final Map<String, Long> names = new HashMap<>();
  private final boolean isOfList;

  /// @param counts how many events have each path
  public FieldCheck(Map<FieldPath, Long> counts) {
    isOfList = false;
    counts.forEach(this::add);
    WELL_KNOWN.forEach(path -> add(path, 0));
    known.forEach((path, count) -> names.put(new FieldName.Path(path).text(), count));
    for (var field : DerivedField.values()) {
      names.put(field.path().toString(), Long.MAX_VALUE);
    }
    for (var field : SetField.values()) {
      names.put(field.path().toString(), Long.MAX_VALUE);
    }
    for (var name : FieldName.Short.values()) {
      names.put(name.text(), Long.MAX_VALUE);
    }
  }

  private FieldCheck(Collection<String> columns) {
    columns.forEach(column -> names.put(column, 0L));
    isOfList = true;
  }

  /// The check of queries of a list, whose columns are the only fields: also a short name means a
  /// column.
  public static FieldCheck ofColumns(Collection<String> columns) {
    return new FieldCheck(columns);
  }

  private void add(FieldPath path, long count) {
    known.merge(path, count, Math::max);
    if (!path.isDerived()) {
      for (int size = path.keys().size() - 1; size > 0; size--) {
        known.merge(new FieldPath(path.keys().subList(0, size)), count, Math::max);
      }
    }
  }

  /// The first field of the text that no event has; empty if there is none.
  public Optional<Mistake> check(ParsedQuery parsed) {
    for (var token : parsed.tokens()) {
      if (token.kind() == Token.Kind.FIELD
          && token.field() instanceof FieldName field
          && !isKnown(field)) {
        return Optional.of(unknown(token, parsed.text().substring(token.start(), token.end())));
      }
    }
    return Optional.empty();
  }

  private boolean isKnown(FieldName field) {
    if (isOfList) {
      return names.containsKey(field.text());
    }
    return !(field instanceof FieldName.Path(FieldPath path)) || isKnown(path);
  }

  private boolean isKnown(FieldPath path) {
    if (path.isDerived() || known.containsKey(path)) {
      return true;
    }
    for (int size = path.keys().size() - 1; size > 0; size--) {
      if (known.containsKey(new FieldPath(path.keys().subList(0, size)).child("*"))) {
        return true;
      }
    }
    return false;
  }

  private Mistake unknown(Token token, String typed) {
    return meant(typed)
        .map(
            name ->
                new Mistake(
                    token.start(),
                    token.end(),
                    isOfList ? Mistake.Kind.MISSPELT_COLUMN : Mistake.Kind.MISSPELT_FIELD,
                    List.of(typed, name),
                    new Fix(token.start(), token.end(), name)))
        .orElseGet(
            () ->
                new Mistake(
                    token.start(),
                    token.end(),
                    isOfList ? Mistake.Kind.UNKNOWN_COLUMN : Mistake.Kind.UNKNOWN_FIELD,
                    List.of(typed),
                    null));
  }

  /// The known field that was probably meant: the nearest, of equally near ones the most frequent.
  Optional<String> meant(String typed) {
    record Candidate(String name, int distance, long count) {}
    var wanted = typed.toLowerCase(Locale.ROOT);
    return names.entrySet().stream()
        .flatMap(
            name ->
                distance(wanted, name.getKey().toLowerCase(Locale.ROOT)).stream()
                    .mapToObj(far -> new Candidate(name.getKey(), far, name.getValue())))
        .min(
            Comparator.comparingInt(Candidate::distance)
                .thenComparing(Comparator.comparingLong(Candidate::count).reversed())
                .thenComparing(Candidate::name))
        .map(Candidate::name);
  }

  private static OptionalInt distance(String typed, String name) {
    if (typed.equals(name)) {
      return OptionalInt.of(0);
    }
    if (name.endsWith('.' + typed)) {
      return OptionalInt.of(1);
    }
    // A name of one letter, that letter changed, has nothing in common with what was typed.
    int limit = Math.min(typed.length() - 1, typed.length() <= SHORT_NAME ? 1 : 2);
    int whole = EditDistance.of(typed, name, limit);
    if (whole <= limit) {
      return OptionalInt.of(DISTANT + whole);
    }
    int last = EditDistance.of(typed, name.substring(name.lastIndexOf('.') + 1), limit);
    return last <= limit ? OptionalInt.of(DISTANT + limit + last) : OptionalInt.empty();
  }
}
