package org.trailglass.s3;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.trailglass.s3.UrlText.Parameter;

/// A selection as one line of text, to be kept and read again: an `s3://bucket/prefix` URL with
/// what was chosen behind it, as `?from=…&to=…&account=…&region=…&kind=…&profile=…`. It holds no
/// secret, only the name of the profile that knows one.
///
/// Every character that means something in a URL is written as a percent sign and its number, so
/// a key is not always written as {@link S3Location#uri} does.
public final class SelectionText {
  private static final String SCHEME = "s3://";

  private SelectionText() {}

  /// Prints a selection; equal ones as equal text.
  public static String print(Selection selection) {
    var location = selection.location();
    var access = selection.access();
    var parameters = new Parameters();
    selection.range().ifPresent(range -> parameters.add("from", range.from().toString()));
    selection.range().ifPresent(range -> parameters.add("to", range.to().toString()));
    selection.accounts().stream().sorted().forEach(name -> parameters.add("account", name));
    selection.regions().stream().sorted().forEach(name -> parameters.add("region", name));
    selection.kinds().stream().sorted().forEach(kind -> parameters.add("kind", kind.folder()));
    parameters.add("profile", access.profile());
    parameters.add("bucket-region", access.region());
    parameters.add("endpoint", access.endpoint());
    parameters.add("anonymous", access.isAnonymous() ? "true" : "");
    parameters.add("requester-pays", access.isRequesterPays() ? "true" : "");
    return SCHEME
        + UrlText.encoded(location.bucket())
        + "/"
        + UrlText.encoded(location.prefix()).replace("%2F", "/")
        + parameters;
  }

  private static final class Parameters {
    private final StringJoiner text = new StringJoiner("&", "?", "").setEmptyValue("");

    void add(String name, String value) {
      if (!value.isEmpty()) {
        text.add(name + "=" + UrlText.encoded(value).replace("%3A", ":").replace("%2F", "/"));
      }
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }

  /// Reads what was printed; empty where it is none, or says more than is known: to leave that out
  /// would open something else.
  public static Optional<Selection> parse(String text) {
    return UrlText.of(text)
        .filter(url -> url.scheme().equals("s3") && !url.authority().isEmpty())
        .flatMap(url -> new Reader().read(url));
  }

  /// Collects the parameters of one text.
  private static final class Reader {
    private final Set<String> accounts = new HashSet<>();
    private final Set<String> regions = new HashSet<>();
    private final Set<TrailKind> kinds = new HashSet<>();
    private Optional<Instant> from = Optional.empty();
    private Optional<Instant> to = Optional.empty();
    private boolean isTimed;
    private String profile = "";
    private String bucketRegion = "";
    private String endpoint = "";
    private boolean isAnonymous;
    private boolean isRequesterPays;

    Optional<Selection> read(UrlText url) {
      for (var parameter : url.parameters()) {
        if (!take(parameter)) {
          return Optional.empty();
        }
      }
      var range =
          from.flatMap(start -> to.filter(start::isBefore).map(end -> new TimeRange(start, end)));
      if (range.isEmpty() && isTimed) {
        return Optional.empty();
      }
      var location = new S3Location(UrlText.decoded(url.authority()), UrlText.decoded(url.path()));
      var access = new S3Access(profile, bucketRegion, endpoint, isAnonymous, isRequesterPays);
      return Optional.of(new Selection(location, access, range, accounts, regions, kinds));
    }

    /// Takes a parameter; answers whether it says something that is known.
    private boolean take(Parameter parameter) {
      var value = parameter.value();
      switch (parameter.name()) {
        case "from" -> from = time(value);
        case "to" -> to = time(value);
        case "account" -> accounts.add(value);
        case "region" -> regions.add(value);
        case "kind" -> TrailKind.of(value).ifPresent(kinds::add);
        case "profile" -> profile = value;
        case "bucket-region" -> bucketRegion = value;
        case "endpoint" -> endpoint = value;
        case "anonymous" -> isAnonymous = value.equals("true");
        case "requester-pays" -> isRequesterPays = value.equals("true");
        default -> {
          return false;
        }
      }
      return !parameter.name().equals("kind") || TrailKind.of(value).isPresent();
    }

    private Optional<Instant> time(String text) {
      isTimed = true;
      try {
        return Optional.of(Instant.parse(text));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }
  }
}
