package org.trailglass.app.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trailglass.app.text.ShortText;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.app.value.LinkText;
import org.trailglass.app.value.NamedText;
import org.trailglass.event.DerivedField;
import org.trailglass.event.Fields;
import org.trailglass.identity.Gap;
import org.trailglass.identity.Lineage;
import org.trailglass.identity.Link;
import org.trailglass.identity.Step;
import org.trailglass.store.EventStore;
import org.trailglass.store.RowId;

/// Puts the chain of an event in words. Immutable; any thread.
final class ChainText {
  /// So many steps before the event's own are shown of a long chain, beside the origin.
  static final int LAST = 3;

  /// A longer label or account is no name that a person could read.
  private static final int LONGEST = 256;

  /// So many regions of a gap are told.
  private static final int MOST_REGIONS = 4;

  private static final int KEY_BEGIN = 8;
  private static final int KEY_END = 4;
  private static final String ELLIPSIS = "\u2026";

  private final Lineage lineage;
  private final EventStore store;
  private final Words words;
  private final NamedText named;
  private final ChainTimes times;
  private final ChainOdds odds;

  ChainText(Lineage lineage, Words words, NamedText named, ChainTimes times, ChainOdds odds) {
    this.lineage = lineage;
    this.store = lineage.store();
    this.words = words;
    this.named = named;
    this.times = times;
    this.odds = odds;
  }

  /// The cards from the origin to an event.
  ///
  /// @param row of an event that has a step
  /// @param unfolded so many steps more than usual are shown
  List<ChainPart> parts(int row, int unfolded) {
    var chain = lineage.chain(lineage.step(row).orElseThrow());
    var parts = new ArrayList<ChainPart>();
    add(chain.getFirst(), parts);
    int from = Math.max(1, chain.size() - 1 - LAST - unfolded);
    if (from == 2) {
      from = 1;
    }
    if (from > 1) {
      parts.add(unlinked(new ChainCard.OfFold(words.get("chain.fold", from - 1))));
    }
    chain.subList(from, chain.size()).forEach(step -> add(step, parts));
    parts.add(unlinked(event(row)));
    return parts;
  }

  /// Where the call that began a step is missing, a card says so on the way to it, even if the
  /// records tell or suggest who made that call.
  private void add(Step step, List<ChainPart> into) {
    var handOn = step.link().map(link -> handOn(link, step));
    var gap = step.gap().map(this::gap);
    gap.ifPresent(card -> into.add(new ChainPart(handOn, card)));
    into.add(new ChainPart(gap.isPresent() ? Optional.empty() : handOn, card(step)));
  }

  private static ChainPart unlinked(ChainCard card) {
    return new ChainPart(Optional.empty(), card);
  }

  private ChainCard card(Step step) {
    var activity = step.activity();
    var key = step.keys().isEmpty() ? "" : step.keys().getFirst();
    var facts =
        Stream.of(
                words.get("chain.kind." + step.principal().kind()),
                named(step.principal().account()),
                times.span(activity.first(), activity.last()))
            .filter(fact -> !fact.isEmpty())
            .toList();
    int first = activity.firstRow();
    return new ChainCard.OfStep(
        step,
        label(step),
        facts,
        words.get("chain.events", activity.events()),
        key,
        named.beside(key, shortKey(key)),
        odds.of(step),
        first >= 0 ? Optional.of(store.id(first)) : step.link().map(this::evidence));
  }

  /// The name of a principal, or of its session, stands behind it in marks.
  private String label(Step step) {
    var label = shown(step.label());
    return Stream.of(step.name(), step.principal().id(), step.label())
        .map(named::nameOf)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .map(name -> label + " " + name)
        .orElse(label);
  }

  private String named(String value) {
    return named.beside(value, shown(value));
  }

  /// The beginning of a key tells it from others, its end is what other programs show.
  private static String shortKey(String key) {
    var shown = shown(key);
    int end = shown.length();
    return end <= KEY_BEGIN + KEY_END + 1
        ? shown
        : shown.substring(0, KEY_BEGIN) + ELLIPSIS + shown.substring(end - KEY_END);
  }

  private static String shown(String text) {
    return VisibleText.of(ShortText.of(text, LONGEST));
  }

  private HandOn handOn(Link link, Step to) {
    long time = store.time(link.evidence());
    var call = LinkText.of(link.kind(), words);
    var proof = words.get("chain.proof." + link.strength());
    return new HandOn(
        call,
        times.of(time),
        link.strength(),
        proof,
        words.get(
            "chain.handOn", call, times.whole(time), words.get("chain.why." + link.strength())),
        evidence(link),
        to);
  }

  private RowId evidence(Link link) {
    return store.id(link.evidence());
  }

  private ChainCard gap(Gap gap) {
    var regions = gap.regions().stream().limit(MOST_REGIONS).map(ChainText::shown);
    var where = regions.collect(Collectors.joining(", "));
    var account = gap.account().isEmpty() ? words.get("chain.gap.noAccount") : named(gap.account());
    if (gap.time() == EventStore.NO_TIME) {
      return gapCard(words.get("chain.gap.noTime", account, where));
    }
    var key = gap.isExact() ? "chain.gap.at" : "chain.gap.before";
    return gapCard(words.get(key, account, where, times.hour(gap.time())));
  }

  private ChainCard gapCard(String text) {
    return new ChainCard.OfGap(words.get("chain.gap"), text);
  }

  private ChainCard event(int row) {
    var name =
        store
            .first(row, Fields.EVENT_NAME)
            .filter(text -> !text.isEmpty())
            .map(ChainText::shown)
            .orElse(words.get("chain.noName"));
    boolean isFailed =
        store.first(row, DerivedField.OUTCOME.path()).filter("failed"::equals).isPresent();
    long time = store.time(row);
    return new ChainCard.OfEvent(name, times.of(time), time, isFailed, store.id(row));
  }
}
