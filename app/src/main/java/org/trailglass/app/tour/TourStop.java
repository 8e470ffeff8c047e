package org.trailglass.app.tour;

import java.util.Optional;
import org.trailglass.sample.SampleIncident;

/// The stops of the guided look, in their order. Each shows an answer of the sample incident; what
/// it says is in the bundle, and docs/sample-incident.md tells the whole story.
enum TourStop {
  WELCOME(TourPlace.TABLE),
  REFUSED(TourPlace.TIMELINE, "outcome:failed"),
  STOPPED(TourPlace.FILTER, "name:StopLogging"),
  CHAIN(TourPlace.DETAIL, "name:StopLogging"),
  ODD(TourPlace.TABLE, "key:" + SampleIncident.LEAKED_KEY + " odd:*"),
  LANES(TourPlace.IDENTITIES, "chain:" + SampleIncident.LEAKED_KEY),
  REACHED(TourPlace.REACH, "chain:" + SampleIncident.FIRST_HOP_KEY),
  MISSED(TourPlace.DETAIL, "key:" + SampleIncident.FEDERATED_KEY),
  HOLE(TourPlace.COVERAGE, "account:" + SampleIncident.BACKUP),
  END(TourPlace.FILTER);

  private final TourPlace place;
  private final String query;

  TourStop(TourPlace place) {
    this(place, "");
  }

  TourStop(TourPlace place, String query) {
    this.place = place;
    this.query = query;
  }

  /// Where to look.
  TourPlace place() {
    return place;
  }

  /// The filter of the stop; empty for all events.
  String query() {
    return query;
  }

  /// From 1.
  int number() {
    return ordinal() + 1;
  }

  /// The one after it; empty behind the last.
  Optional<TourStop> next() {
    return at(ordinal() + 1);
  }

  /// The one before it; empty before the first.
  Optional<TourStop> previous() {
    return at(ordinal() - 1);
  }

  private static Optional<TourStop> at(int place) {
    return place < 0 || place >= values().length ? Optional.empty() : Optional.of(values()[place]);
  }
}
