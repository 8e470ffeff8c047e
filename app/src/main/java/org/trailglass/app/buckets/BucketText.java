package org.trailglass.app.buckets;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.ShortText;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.problem.Problem;
import org.trailglass.problem.Problem.Action;
import org.trailglass.s3.Discovery;
import org.trailglass.s3.Estimate;
import org.trailglass.s3.S3Exception;
import org.trailglass.s3.TimeRange;
import org.trailglass.s3.TrailFolder;
import org.trailglass.s3.TrailKind;

/// Says in words what was found in a bucket and what it takes to open it. Immutable.
///
/// @param zone that times are told in
record BucketText(Words words, ZoneId zone) {
  private static final String DOT = "  \u00b7  ";
  private static final double LEAST_DOLLARS = 0.01;

  /// A key of S3 has at most 1,024 bytes; an answer may say anything.
  private static final int LONGEST_SHOWN = 300;

  /// Why there is no answer, and what to do.
  String fault(S3Exception why) {
    var detail = why.detail().isEmpty() ? "" : " (" + shown(why.detail()) + ")";
    return sentence(why.problem(Action.SKIPPED)) + detail;
  }

  /// A name out of a bucket or an answer, which may be hostile.
  static String shown(String name) {
    return VisibleText.of(ShortText.of(name, LONGEST_SHOWN));
  }

  String range(TimeRange range) {
    var formats = new Formats(words);
    return words.get(
        "buckets.range.between",
        formats.time(range.from().toEpochMilli(), zone),
        formats.timeWithZone(range.to().toEpochMilli(), zone));
  }

  /// `Management events`.
  String kind(TrailKind kind) {
    return words.get("buckets.kind." + kind.name().toLowerCase(Locale.ROOT));
  }

  /// What lies at a place: organisation, accounts, regions, kinds, days.
  String found(Discovery found) {
    if (found.trails().isEmpty()) {
      return noTrail(found);
    }
    var trails = found.trails();
    var parts = new ArrayList<String>();
    organizations(trails).forEach(id -> parts.add(words.get("buckets.found.organization", id)));
    parts.add(
        words.get(
            "buckets.found.accounts", count(trails.stream().map(TrailFolder::account).toList())));
    parts.add(
        words.get(
            "buckets.found.regions", count(trails.stream().map(TrailFolder::region).toList())));
    if (found.firstDay().isPresent() && found.lastDay().isPresent()) {
      var first = found.firstDay().get();
      var last = found.lastDay().get();
      parts.add(words.get("buckets.found.days", first.toString(), last.toString()));
    }
    if (!found.renamed().isEmpty()) {
      parts.add(words.get("buckets.found.renamed", found.renamed().size()));
    }
    return String.join(DOT, parts);
  }

  /// What could not be looked at; empty if everything could.
  String missing(Discovery found) {
    return missing(found.problems());
  }

  private String missing(List<Problem> problems) {
    return problems.isEmpty()
        ? ""
        : words.get("buckets.found.missing", problems.size(), sentence(problems.getFirst()));
  }

  private String sentence(Problem problem) {
    return shown(problem.place().source())
        + ": "
        + words.get("problem." + problem.topic(), problem.amount());
  }

  private String noTrail(Discovery found) {
    if (!found.isDone()) {
      return words.get("buckets.found.nothingYet");
    }
    return found.folders().isEmpty() && found.objects() == 0
        ? words.get("buckets.found.empty")
        : words.get("buckets.found.folders", found.folders().size(), found.objects());
  }

  private static List<String> organizations(List<TrailFolder> trails) {
    return trails.stream()
        .map(TrailFolder::organization)
        .filter(id -> !id.isEmpty())
        .distinct()
        .map(BucketText::shown)
        .toList();
  }

  private static long count(List<String> values) {
    return values.stream().distinct().count();
  }

  /// What is to be downloaded: objects, bytes, requests, cost.
  String estimate(Estimate estimate) {
    if (estimate.isDone() && estimate.objects() == 0) {
      return words.get("buckets.estimate.none");
    }
    var formats = new Formats(words);
    var all =
        List.of(
            words.get("buckets.estimate.objects", estimate.objects()),
            formats.bytes(estimate.bytes()),
            words.get("buckets.estimate.requests", estimate.requests()),
            cost(estimate.dollars()));
    var joined = String.join(DOT, all);
    return estimate.isDone() ? joined : words.get("buckets.estimate.atLeast", joined);
  }

  private String cost(double dollars) {
    var key = dollars < LEAST_DOLLARS ? "buckets.estimate.cheap" : "buckets.estimate.cost";
    return words.get(key, new Formats(words).decimal(Math.max(dollars, LEAST_DOLLARS), 2));
  }

  /// What of it is kept on this computer, what is archived, and what could not be listed; empty if
  /// nothing is.
  String kept(Estimate estimate) {
    var formats = new Formats(words);
    var parts = new ArrayList<String>();
    if (estimate.cachedObjects() > 0) {
      parts.add(
          words.get(
              "buckets.estimate.kept",
              estimate.cachedObjects(),
              formats.bytes(estimate.cachedBytes())));
    }
    if (estimate.archivedObjects() > 0) {
      parts.add(words.get("buckets.estimate.archived", estimate.archivedObjects()));
    }
    if (!estimate.problems().isEmpty()) {
      parts.add(missing(estimate.problems()));
    }
    return String.join(DOT, parts);
  }
}
