package org.trailglass.s3;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.trailglass.container.Origin;

/// What a window or a command asks about buckets. Every question but {@link #origin} waits for
/// answers from the network: not for a thread that must not wait. Any thread.
public interface Buckets extends AutoCloseable {

  /// The profiles of the AWS configuration files, by name.
  List<String> profiles();

  /// The buckets that may be listed.
  List<String> names(S3Access access) throws S3Exception;

  /// Looks for trails under a location.
  ///
  /// @param progressed takes what is known by now, on this thread
  /// @param isCancelled asked often; what was found until then is the answer
  Discovery discover(
      S3Location location,
      S3Access access,
      Consumer<Discovery> progressed,
      BooleanSupplier isCancelled)
      throws S3Exception;

  /// Lists what a selection holds.
  ///
  /// @param progressed takes what is known by now, on this thread
  /// @param isCancelled asked often; what was listed until then is the answer
  Estimate estimate(Selection selection, Consumer<Estimate> progressed, BooleanSupplier isCancelled)
      throws S3Exception;

  /// The selection as a source that can be opened. Its name is the selection as text, by which it
  /// can be opened again; its place is the URI of the location. Asks for nothing.
  Origin.Remote origin(Selection selection);

  /// Gives the connections back; what is still asked fails.
  @Override
  void close();
}
