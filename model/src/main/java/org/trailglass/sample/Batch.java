package org.trailglass.sample;

import java.time.Instant;

/// What goes into one file: five minutes in the night of the attack, one or four hours at
/// other times.
/// Ordered by name. Immutable.
record Batch(String account, Kind kind, String region, Instant start, Instant end)
    implements Comparable<Batch> {
  private static final Instant NIGHT = Moment.at(6, "01:00:00");
  private static final Instant MORNING = Moment.at(6, "04:00:00");

  static Batch of(TrailEvent event) {
    boolean isNight = !event.time().isBefore(NIGHT) && event.time().isBefore(MORNING);
    boolean isBusy = event.region().equals("eu-central-1");
    long seconds = isNight ? 300 : isBusy ? 3_600 : 14_400;
    long start = event.time().getEpochSecond() / seconds * seconds;
    return new Batch(
        event.account(),
        event.kind(),
        event.region(),
        Instant.ofEpochSecond(start),
        Instant.ofEpochSecond(start + seconds));
  }

  /// Whether it holds what happened then in production's main Region.
  boolean isMainAt(Instant time) {
    return account.equals(SampleIncident.PRODUCTION)
        && kind == Kind.TRAIL
        && region.equals("eu-central-1")
        && start.equals(time);
  }

  /// The key of the file, in the layout of the AWS CloudTrail user guide, "Finding your CloudTrail
  /// log files".
  ///
  /// @param delivered when it was put into the bucket: the date in the path
  String key(Instant delivered, String random) {
    return folder(account)
        + kind.folder()
        + '/'
        + region
        + '/'
        + Moment.asFolders(delivered)
        + '/'
        + account
        + '_'
        + kind.folder()
        + '_'
        + region
        + '_'
        + Moment.inKey(delivered)
        + '_'
        + random
        + ".json.gz";
  }

  /// The organisation's trail has the organisation's id in its keys; the backup account has a trail
  /// of its own.
  static String folder(String account) {
    return account.equals(SampleIncident.PRODUCTION)
        ? "AWSLogs/" + SampleIncident.ORGANISATION + '/' + account + '/'
        : "AWSLogs/" + account + '/';
  }

  @Override
  public int compareTo(Batch other) {
    return name().compareTo(other.name());
  }

  private String name() {
    return account + kind + region + start + end;
  }
}
