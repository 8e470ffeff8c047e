package org.trailglass.s3;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// Where a folder stands in the layout that CloudTrail writes:
/// `prefix/AWSLogs/organisation/account/kind/region/year/month/day/`, the organisation only where
/// the trail is one of an organisation. Immutable.
///
/// People rename folders: what does not fit is {@link Level#OUTSIDE}, not an error.
///
/// @param level of the last folder
/// @param organization the id, `o-…`; empty for none
/// @param account its twelve digits; empty above it
/// @param kind empty above it
/// @param region empty above it
/// @param date year, month and day as far as they are named, as `2024/03/`; empty above them
record TrailPath(
    Level level,
    String organization,
    String account,
    Optional<TrailKind> kind,
    String region,
    String date) {

  /// The name of the folder above all trails.
  static final String LOGS = "AWSLogs";

  /// Folders that other services write beside those of trails.
  private static final Set<String> OTHER_SERVICES =
      Set.of(
          "Config",
          "GuardDuty",
          "RedshiftLogs",
          "S3",
          "WAFLogs",
          "elasticloadbalancing",
          "network-firewall",
          "redshift",
          "vpcdnsquerylogs",
          "vpcflowlogs");

  /// The bucket itself, and any folder that no trail has.
  static final TrailPath OUTSIDE = above(Level.OUTSIDE);

  private static final TrailPath IN_LOGS = above(Level.LOGS);

  /// What a folder is, from the top down.
  enum Level {
    /// Above `AWSLogs`, or beside what is expected below it.
    OUTSIDE,
    LOGS,
    ORGANIZATION,
    ACCOUNT,
    KIND,
    REGION,
    YEAR,
    MONTH,
    DAY
  }

  /// The place of a folder; what follows the last slash is not looked at.
  static TrailPath of(String path) {
    var place = OUTSIDE;
    int start = 0;
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', start)) {
      place = place.child(path.substring(start, end));
      start = end + 1;
    }
    return place;
  }

  /// The place of a folder in this one.
  TrailPath child(String name) {
    if (name.equals(LOGS)) {
      return IN_LOGS;
    }
    return switch (level) {
      case LOGS -> isOrganization(name) ? inOrganization(name) : inAccount(name);
      case ORGANIZATION -> inAccount(name);
      case ACCOUNT -> TrailKind.of(name).map(this::inKind).orElse(OUTSIDE);
      case KIND -> isRegion(name) ? in(Level.REGION, name, "") : OUTSIDE;
      case REGION -> inDate(Level.YEAR, name, 4);
      case YEAR -> inDate(Level.MONTH, name, 2);
      case MONTH -> inDate(Level.DAY, name, 2);
      case OUTSIDE, DAY -> OUTSIDE;
    };
  }

  /// The day that is named; empty where none is, or one that no calendar has.
  Optional<LocalDate> day() {
    if (level != Level.DAY) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(number(date, 0, 4), number(date, 5, 7), number(date, 8, 10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// Whether this is the region of a trail, or lies in one.
  boolean isInTrail() {
    return level.compareTo(Level.REGION) >= 0;
  }

  /// The folder of the trail that this is or lies in; to be asked from the region downwards.
  ///
  /// @param path of this place
  TrailFolder folder(String path) {
    var prefix = path.substring(0, path.length() - date.length());
    return new TrailFolder(prefix, organization, account, kind.orElseThrow(), region);
  }

  private static TrailPath above(Level level) {
    return new TrailPath(level, "", "", Optional.empty(), "", "");
  }

  private static TrailPath inOrganization(String id) {
    return new TrailPath(Level.ORGANIZATION, id, "", Optional.empty(), "", "");
  }

  private TrailPath inAccount(String id) {
    return isAccount(id)
        ? new TrailPath(Level.ACCOUNT, organization, id, Optional.empty(), "", "")
        : OUTSIDE;
  }

  private TrailPath inKind(TrailKind newKind) {
    return new TrailPath(Level.KIND, organization, account, Optional.of(newKind), "", "");
  }

  private TrailPath inDate(Level newLevel, String digits, int count) {
    return isDigits(digits, count) ? in(newLevel, region, date + digits + "/") : OUTSIDE;
  }

  private TrailPath in(Level newLevel, String newRegion, String newDate) {
    return new TrailPath(newLevel, organization, account, kind, newRegion, newDate);
  }

  static boolean isOfAnotherService(String name) {
    return OTHER_SERVICES.contains(name);
  }

  private static boolean isOrganization(String name) {
    int length = name.length() - 2;
    return name.startsWith("o-")
        && length >= 10
        && length <= 32
        && name.chars().skip(2).allMatch(c -> isLower(c) || isDigit(c));
  }

  static boolean isAccount(String name) {
    return isDigits(name, 12);
  }

  private static boolean isRegion(String name) {
    return !name.isEmpty()
        && name.chars().allMatch(c -> isLower(c) || isDigit(c) || c == '-' || c == '_');
  }

  static boolean isDigits(String text, int count) {
    return text.length() == count && text.chars().allMatch(TrailPath::isDigit);
  }

  private static boolean isLower(int c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static int number(String text, int start, int end) {
    return Integer.parseInt(text, start, end, 10);
  }
}
