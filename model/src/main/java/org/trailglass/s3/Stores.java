package org.trailglass.s3;

import java.util.List;

/// Connects to stores. Any thread.
public interface Stores {

  /// The profiles of the AWS configuration files, by name; reads files.
  List<String> profiles();

  /// Connects; asks for nothing yet.
  ///
  /// @throws S3Exception where the access cannot be used as it is written
  ObjectStore connect(S3Access access) throws S3Exception;
}
