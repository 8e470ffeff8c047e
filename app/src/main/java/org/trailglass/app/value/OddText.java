package org.trailglass.app.value;

import java.time.ZoneId;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.ShortText;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.odduse.OddCount;
import org.trailglass.odduse.OddKind;
import org.trailglass.odduse.OddUse;
import org.trailglass.store.EventStore;

/// Says why the use of credentials is odd: what was seen, never what to think of it. Values are
/// cut, with nothing hidden in them. Immutable; any thread.
public final class OddText {
  /// So many chars of a value are shown.
  private static final int LONGEST = 100;

  private final Words words;
  private final Formats formats;
  private final ZoneId zone;

  /// @param zone in which times are shown
  public OddText(Words words, ZoneId zone) {
    this.words = words;
    this.formats = new Formats(words);
    this.zone = zone;
  }

  /// In what way, as a name: `Several networks`.
  public static String name(OddKind kind, Words words) {
    return words.get("odd.name." + kind.code());
  }

  /// In what way, as a sentence without the values: `Used from another network than at first`.
  public static String sentence(OddKind kind, Words words) {
    return words.get("odd.kind." + kind.code());
  }

  /// The reason of one use: `Used from several networks: first 198.51.100.0/24, then
  /// 203.0.113.0/24`.
  public String reason(OddUse use) {
    var key = "odd.reason." + use.kind().code();
    return switch (use) {
      case OddUse.Changed changed -> words.get(key, shown(changed.before()), shown(changed.now()));
      case OddUse.FromPublic left ->
          words.get("odd.reason.public", shown(left.before()), shown(left.now()));
      case OddUse.Expired expired -> words.get(key, time(expired.expires()), time(expired.used()));
      case OddUse.Single single -> words.get(key, shown(single.value()));
    };
  }

  /// The reason of the first use of several, with how many there are.
  public String reason(OddCount count) {
    return words.get("odd.count", reason(count.first()), count.events());
  }

  private String time(long millis) {
    return millis == EventStore.NO_TIME
        ? words.get("odd.noTime")
        : formats.timeWithZone(millis, zone);
  }

  private String shown(String value) {
    return value.isEmpty()
        ? words.get("odd.noValue")
        : VisibleText.of(ShortText.of(value, LONGEST));
  }
}
