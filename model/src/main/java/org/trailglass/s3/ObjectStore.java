package org.trailglass.s3;

import java.io.InputStream;
import java.util.List;

/// All that Trailglass asks of a store that speaks S3; it never writes. Requests wait for their
/// answer: not for a thread that must not wait. Any thread, several at once.
public interface ObjectStore extends AutoCloseable {

  /// The names of the buckets that the credentials may list.
  List<String> buckets() throws S3Exception;

  /// One page of a listing.
  Page list(Listing listing) throws S3Exception;

  /// Opens an object from an offset on, for as long as its content is what the listing saw.
  ///
  /// @throws S3Exception with `CHANGED_WHILE_READ` where its ETag is another by now
  Body open(String bucket, S3Object object, long from) throws S3Exception;

  /// Gives connections back.
  @Override
  void close();

  /// Which keys are wanted, in the order of their bytes in UTF-8.
  ///
  /// @param delimiter `/` for one level, its folders told as prefixes; empty for all keys
  /// @param startAfter a key that all are behind; may be empty
  /// @param token of the page before; empty for the first
  record Listing(String bucket, String prefix, String delimiter, String startAfter, String token) {

    /// The first page of all keys with a prefix.
    public static Listing all(String bucket, String prefix) {
      return new Listing(bucket, prefix, "", "", "");
    }

    /// The first page of one level.
    public static Listing level(String bucket, String prefix) {
      return new Listing(bucket, prefix, "/", "", "");
    }

    /// The page that follows.
    public Listing next(String newToken) {
      return new Listing(bucket, prefix, delimiter, startAfter, newToken);
    }
  }

  /// @param prefixes the folders of the level, with the slash at their end
  /// @param next the token of the page that follows; empty at the end
  record Page(List<S3Object> objects, List<String> prefixes, String next) {
    public Page {
      objects = List.copyOf(objects);
      prefixes = List.copyOf(prefixes);
    }
  }

  /// The content of an object. To be closed.
  ///
  /// @param stream throws {@link S3Exception} where the answer breaks off
  /// @param hasDigest whether the ETag is the MD5 of the whole object, which it is not where a KMS
  ///     key encrypts it or it was written in parts
  record Body(InputStream stream, boolean hasDigest) {

    /// Of an object whose ETag says nothing but whether it changed.
    public Body(InputStream stream) {
      this(stream, false);
    }
  }
}
