package org.trailglass.app.identities;

import java.time.ZoneId;
import java.util.Locale;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.ShortText;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.app.value.LinkText;
import org.trailglass.app.value.NamedText;
import org.trailglass.app.value.OddText;
import org.trailglass.store.EventStore;
import org.trailglass.summary.IdentityLane;
import org.trailglass.summary.LaneBy;
import org.trailglass.summary.LaneHandOn;
import org.trailglass.summary.LaneOrder;
import org.trailglass.summary.Timeline.Kind;

/// What the lanes say in words. Immutable.
final class LaneWords {
  private static final int LONGEST = 120;
  private static final int LONGEST_NAME = 40;

  /// More hand-ons make no tip that a person reads.
  private static final int MOST_HAND_ONS = 5;

  private static final int MOST_REASONS = 3;

  private final Words words;
  private final Formats formats;

  /// What dates are written by.
  Locale locale() {
    return words.locale();
  }

  LaneWords(Words words) {
    this.words = words;
    this.formats = new Formats(words);
  }

  String get(String key, Object... arguments) {
    return arguments.length == 0 ? words.get(key) : words.get(key, arguments);
  }

  String number(long number) {
    return formats.number(number);
  }

  String time(long millis, ZoneId zone) {
    return formats.time(millis, zone);
  }

  String by(LaneBy by) {
    return words.get("identities.by." + by);
  }

  String order(LaneOrder order) {
    return words.get("identities.order." + order);
  }

  String zone(ZoneId zone) {
    return formats.zone(zone);
  }

  static String visible(String text) {
    return VisibleText.of(ShortText.of(text, LONGEST));
  }

  /// `alice`, `Admin/alice`, `AKIA… ⟦leaked⟧`.
  String name(IdentityLane lane, LaneBy by, NamedText named) {
    if (by == LaneBy.KEY) {
      return named.shortened(lane.name(), LONGEST_NAME);
    }
    var name = by == LaneBy.PRINCIPAL ? named.nameOf(lane.name()) : "";
    return name.isEmpty() ? visible(lane.label()) : visible(lane.label()) + ' ' + name;
  }

  /// What stands behind the name: the account; of a key also who used it.
  String beside(IdentityLane lane, LaneBy by, NamedText named) {
    var account = lane.account().isEmpty() ? "" : named.shortened(lane.account(), LONGEST_NAME);
    return (besideWithoutAccount(lane, by) + ' ' + account).strip();
  }

  /// Who used a key; of others nothing.
  String besideWithoutAccount(IdentityLane lane, LaneBy by) {
    return by == LaneBy.KEY ? visible(lane.label()) : "";
  }

  String span(long from, long to, ZoneId zone) {
    return formats.span(from, to, zone);
  }

  /// A lane, or a part of time in it.
  String describe(LanePicture picture, LaneSpot spot, NamedText named, ZoneId zone) {
    var lane = spot.lane(picture);
    var by = picture.lanes().by();
    var text = new StringBuilder(name(lane, by, named));
    var beside = beside(lane, by, named);
    text.append(beside.isEmpty() ? "" : " \u00b7 " + beside);
    if (spot.isOnLane()) {
      whole(lane, by, zone, text);
    } else {
      part(picture, spot, zone, text);
    }
    odd(picture.odd().at(spot), zone, text);
    handOns(picture, spot, named, zone, text);
    return text.toString();
  }

  private void whole(IdentityLane lane, LaneBy by, ZoneId zone, StringBuilder text) {
    var counts = lane.counts();
    text.append('\n').append(counts(counts.events(), counts.failed(), counts.writes()));
    if (counts.first() != EventStore.NO_TIME) {
      text.append('\n');
      text.append(words.get("identities.active", span(counts.first(), counts.last(), zone)));
    }
    if (!lane.bars().isEmpty() && by != LaneBy.ORIGIN && lane.bars().size() == 1) {
      var bar = lane.bars().getFirst();
      text.append('\n').append(words.get("identities.valid", span(bar.from(), bar.to(), zone)));
    }
    if (!counts.rarest().isEmpty()) {
      text.append('\n');
      text.append(words.get("identities.rarest", visible(counts.rarest()), counts.rarestCount()));
    }
  }

  private void part(LanePicture picture, LaneSpot spot, ZoneId zone, StringBuilder text) {
    var span = spot.span(picture);
    text.append('\n').append(span(span.from(), span.to(), zone)).append('\n');
    int cell = spot.cell(picture);
    if (cell < 0) {
      text.append(words.get("identities.nothing"));
      return;
    }
    var cells = spot.lane(picture).cells();
    text.append(
        counts(cells.total(cell), cells.count(cell, Kind.FAILED), cells.count(cell, Kind.WRITE)));
  }

  private void odd(OddSpots.Odd odd, ZoneId zone, StringBuilder text) {
    if (odd.events() > 0) {
      text.append('\n').append(words.get("identities.odd", odd.events()));
      var said = new OddText(words, zone);
      odd.reasons().stream()
          .limit(MOST_REASONS)
          .forEach(use -> text.append('\n').append(said.reason(use)));
    }
  }

  private String counts(int events, int failed, int writes) {
    return words.get("identities.counts", events, failed, writes, events - failed - writes);
  }

  /// Those of a lane, or those of it in a part of time.
  private void handOns(
      LanePicture picture, LaneSpot spot, NamedText named, ZoneId zone, StringBuilder text) {
    int told = 0;
    int left = 0;
    for (var handOn : picture.lanes().handOns()) {
      boolean isOf = handOn.from() == spot.lane() || handOn.to() == spot.lane();
      if (!isOf || !spot.isOnLane() && !spot.span(picture).contains(handOn.time())) {
        continue;
      }
      if (told < MOST_HAND_ONS) {
        told++;
        text.append('\n').append(handOn(picture, handOn, spot, named, zone));
      } else {
        left++;
      }
    }
    if (left > 0) {
      text.append('\n').append(words.get("identities.more", left));
    }
  }

  /// By what credentials were handed on.
  String link(LaneHandOn handOn) {
    return LinkText.of(handOn.link().kind(), words);
  }

  private String handOn(
      LanePicture picture, LaneHandOn handOn, LaneSpot spot, NamedText named, ZoneId zone) {
    boolean isGiver = handOn.from() == spot.lane();
    var other = picture.lane(isGiver ? handOn.to() : handOn.from());
    var how = link(handOn);
    var time = handOn.time() == EventStore.NO_TIME ? "" : formats.timeWithZone(handOn.time(), zone);
    var name = name(other, picture.lanes().by(), named);
    var key = isGiver ? "identities.gave" : "identities.got";
    var sure = handOn.link().strength().isProof() ? "" : words.get("identities.suggested");
    return words.get(key, how, name, time, sure);
  }
}
