package org.trailglass.app.value;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.trailglass.app.workspace.Follow;
import org.trailglass.event.DerivedField;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;
import org.trailglass.event.IdPrefix;
import org.trailglass.event.IpAddress;
import org.trailglass.event.LeafKind;
import org.trailglass.event.SetField;
import org.trailglass.query.Query;

/// What a trail is followed by: everything that one of these did, in one question. Which of them a
/// value is shows by its field and by its form, so that a key is one also where it was handed out
/// (`responseElements.credentials.accessKeyId`).
public enum Pivot {
  KEY {
    @Override
    Optional<Query> of(FieldPath path, String text) {
      boolean isKey =
          path.name().equals("accessKeyId")
              || IdPrefix.of(text).filter(KEYS::contains).isPresent()
                  && text.length() >= KEY_LENGTH;
      return isKey
          ? Optional.of(FieldQueries.is(Fields.IDENTITY_ACCESS_KEY_ID, text))
          : Optional.empty();
    }
  },
  SESSION {
    @Override
    Optional<Query> of(FieldPath path, String text) {
      if (path.equals(SetField.SESSION.path())) {
        return Optional.of(FieldQueries.is(path, text));
      }
      if (SESSION_ARN.matcher(text).matches()) {
        return Optional.of(FieldQueries.is(Fields.IDENTITY_ARN, text));
      }
      return text.indexOf(':') > 0 && IdPrefix.of(text).filter(SESSIONS::contains).isPresent()
          ? Optional.of(FieldQueries.is(Fields.IDENTITY_PRINCIPAL_ID, text))
          : Optional.empty();
    }
  },
  PRINCIPAL {
    @Override
    Optional<Query> of(FieldPath path, String text) {
      if (USER_ARN.matcher(text).matches()) {
        return Optional.of(FieldQueries.is(Fields.IDENTITY_ARN, text));
      }
      if (ROLE_ARN.matcher(text).matches()) {
        return Optional.of(FieldQueries.is(ISSUER_ARN, text));
      }
      var prefix = text.indexOf(':') > 0 ? Optional.<IdPrefix>empty() : IdPrefix.of(text);
      if (prefix.isPresent() && prefix.get() == IdPrefix.AROA) {
        return Optional.of(FieldQueries.is(ISSUER_ID, text));
      }
      boolean isPrincipal =
          prefix.isPresent() && prefix.get() == IdPrefix.AIDA
              || path.equals(Fields.IDENTITY_PRINCIPAL_ID) && SESSION.of(path, text).isEmpty();
      return isPrincipal
          ? Optional.of(FieldQueries.is(Fields.IDENTITY_PRINCIPAL_ID, text))
          : named(path, text);
    }
  },
  ORIGIN {
    @Override
    Optional<Query> of(FieldPath path, String text) {
      return ORIGINS.contains(path) ? Optional.of(FieldQueries.is(path, text)) : Optional.empty();
    }
  },
  ADDRESS {
    @Override
    Optional<Query> of(FieldPath path, String text) {
      return path.equals(Fields.SOURCE_IP_ADDRESS) || IpAddress.parse(text).isPresent()
          ? Optional.of(FieldQueries.is(Fields.SOURCE_IP_ADDRESS, text))
          : Optional.empty();
    }
  },
  /// An ARN that is of no identity, or whatever `resources.ARN` holds.
  RESOURCE {
    @Override
    Optional<Query> of(FieldPath path, String text) {
      boolean isResource =
          path.equals(RESOURCES_ARN)
              || text.startsWith("arn:")
                  && SESSION.of(path, text).isEmpty()
                  && PRINCIPAL.of(path, text).isEmpty();
      return isResource ? Optional.of(Follow.resource(text)) : Optional.empty();
    }
  };

  private static final FieldPath RESOURCES_ARN = FieldPath.of("resources", "ARN");
  private static final FieldPath ISSUER_ARN = Fields.SESSION_ISSUER.child("arn");
  private static final FieldPath ISSUER_ID = Fields.SESSION_ISSUER.child("principalId");

  /// Fields that name who acted: the same question again.
  private static final Set<FieldPath> NAMES =
      Set.of(
          DerivedField.IDENTITY_NAME.path(),
          DerivedField.USER.path(),
          DerivedField.ROLE.path(),
          SetField.PRINCIPAL.path(),
          Fields.IDENTITY_ARN,
          Fields.IDENTITY_USER_NAME,
          Fields.ISSUER_USER_NAME);

  private static final Set<FieldPath> ORIGINS =
      Set.of(SetField.ORIGIN.path(), SetField.ORIGIN_KEY.path());

  private static final Set<IdPrefix> KEYS = EnumSet.of(IdPrefix.AKIA, IdPrefix.ASIA);
  private static final Set<IdPrefix> SESSIONS = EnumSet.of(IdPrefix.AROA, IdPrefix.AIDA);
  private static final int KEY_LENGTH = 16;

  private static final Pattern SESSION_ARN =
      Pattern.compile("arn:[\\w-]+:sts::\\d*:(?:assumed-role/[^/]+|federated-user)/.+");
  private static final Pattern USER_ARN = Pattern.compile("arn:[\\w-]+:iam::\\d*:(?:user/.+|root)");
  private static final Pattern ROLE_ARN = Pattern.compile("arn:[\\w-]+:iam::\\d*:role/.+");

  /// The longest that any of them is, by far.
  private static final int LONGEST = 2_048;

  /// Everything that has to do with it; empty if the value is none of these.
  public Optional<Query> of(FieldValue value) {
    return value
        .path()
        .filter(path -> value.kind() == LeafKind.TEXT && !value.text().isEmpty())
        .filter(path -> value.text().length() <= LONGEST)
        .flatMap(path -> of(path, value.text()));
  }

  abstract Optional<Query> of(FieldPath path, String text);

  private static Optional<Query> named(FieldPath path, String text) {
    boolean isName = NAMES.contains(path) && SESSION.of(path, text).isEmpty();
    return isName ? Optional.of(FieldQueries.is(path, text)) : Optional.empty();
  }
}
