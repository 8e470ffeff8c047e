package org.trailglass.reach;

import java.util.Arrays;
import java.util.List;
import org.trailglass.event.FieldPath;
import org.trailglass.query.Query;

/// A way in which something that was made ends. Immutable.
///
/// @param calls that end it
/// @param undoing calls that bring it back, as a key that was switched off is made active again
/// @param places that tell what ended
record Ending(Calls calls, Calls undoing, List<Place> places) {
  private static final FieldPath STATUS = FieldPath.of("requestParameters", "status");
  private static final FieldPath VERSION = FieldPath.of("requestParameters", "qualifier");

  /// Calls that switch on what has a status.
  static final Query ACTIVE = Asks.is(STATUS, "Active");

  /// A value that the call that made a thing and the one that ends it have in common.
  ///
  /// @param made where the first has it
  /// @param ended where the other has it
  record Place(FieldPath made, FieldPath ended) {
    private static final String REQUEST = "requestParameters";

    /// @param text the place in the request, or the whole path in the answer; the other call has
    ///     the same key in its request, unless another stands behind `=`
    static Place parse(String text) {
      var ofBoth = text.split("=");
      var made = FieldPath.parse(ofBoth[0].contains(".") ? ofBoth[0] : REQUEST + "." + ofBoth[0]);
      var key = FieldPath.parse(ofBoth[ofBoth.length - 1]).name();
      return new Place(made, FieldPath.of(REQUEST, key));
    }

    /// @param texts between spaces
    static List<Place> all(String texts) {
      return Arrays.stream(texts.split(" ")).map(Place::parse).toList();
    }
  }

  /// Calls that do away with a thing.
  ///
  /// @param names of the calls, between spaces
  /// @param places as {@link Place#all} reads them
  static Ending by(String names, String places) {
    return new Ending(Calls.named(names), Calls.NONE, Place.all(places));
  }

  /// A call that sets a status, which `Inactive` switches off and `Active` on again.
  static Ending byStatus(String name, String places) {
    var call = Calls.named(name);
    return new Ending(call.only(Asks.is(STATUS, "Inactive")), call.only(ACTIVE), Place.all(places));
  }

  /// A call that switches off, and one that switches on again.
  static Ending bySwitch(String off, String on, String places) {
    return new Ending(Calls.named(off), Calls.named(on), Place.all(places));
  }

  /// The function is deleted, and not only a version of it.
  static Ending ofFunction() {
    return new Ending(
        Calls.named("DeleteFunction").only(new Query.Not(Asks.present(VERSION))),
        Calls.NONE,
        Place.all("functionName"));
  }
}
