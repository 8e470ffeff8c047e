package org.trailglass.app.cli;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.trailglass.s3.S3Access;
import org.trailglass.s3.S3Address;
import org.trailglass.s3.S3Location;
import org.trailglass.s3.Selection;
import org.trailglass.s3.TimeRange;
import org.trailglass.s3.TrailKind;
import picocli.CommandLine.Option;

/// What is read of buckets, and how they are spoken to. One thread.
final class BucketOptions {

  @Option(names = "--account", descriptionKey = "cli.account", paramLabel = "ACCOUNT", split = ",")
  private Set<String> accounts = new LinkedHashSet<>();

  @Option(names = "--region", descriptionKey = "cli.region", paramLabel = "REGION", split = ",")
  private Set<String> regions = new LinkedHashSet<>();

  @Option(
      names = "--kind",
      descriptionKey = "cli.kind",
      paramLabel = "KIND",
      split = ",",
      converter = KindConverter.class)
  private Set<TrailKind> kinds = new LinkedHashSet<>();

  @Option(names = "--profile", descriptionKey = "cli.profile", paramLabel = "NAME")
  private String profile = "";

  @Option(names = "--bucket-region", descriptionKey = "cli.bucketRegion", paramLabel = "REGION")
  private String bucketRegion = "";

  @Option(names = "--endpoint", descriptionKey = "cli.endpoint", paramLabel = "URL")
  private String endpoint = "";

  @Option(names = "--anonymous", descriptionKey = "cli.anonymous")
  private boolean isAnonymous;

  @Option(names = "--requester-pays", descriptionKey = "cli.requesterPays")
  private boolean isRequesterPays;

  @Option(names = "--estimate", descriptionKey = "cli.estimate")
  private boolean isEstimate;

  /// Whether it is only asked what reading would take.
  boolean isEstimate() {
    return isEstimate;
  }

  /// Whether none of the options was given.
  boolean isEmpty() {
    var nowhere = new S3Address(new S3Location("", ""), "", "");
    var all = Selection.all(nowhere.location(), S3Access.usual());
    return !isEstimate && selection(nowhere, Optional.empty()).equals(all);
  }

  /// What is read of an address. What the address itself says of region and endpoint holds where
  /// no option says otherwise.
  Selection selection(S3Address address, Optional<TimeRange> range) {
    var access =
        new S3Access(
            profile,
            bucketRegion.isEmpty() ? address.region() : bucketRegion,
            endpoint.isEmpty() ? address.endpoint() : endpoint,
            isAnonymous,
            isRequesterPays);
    return new Selection(address.location(), access, range, accounts, regions, kinds);
  }
}
