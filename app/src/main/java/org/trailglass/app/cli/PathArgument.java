package org.trailglass.app.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.trailglass.s3.S3Address;
import picocli.CommandLine.ITypeConverter;

/// What one of the paths of a call names. Immutable.
sealed interface PathArgument {

  /// A file, a folder, an archive, or the standard input.
  record OnDisk(Path path) implements PathArgument {}

  /// A bucket, or what lies in it.
  record InBucket(S3Address address) implements PathArgument {}

  /// Reads a path. What begins like an address of a bucket is one, since no file is named so.
  final class Converter implements ITypeConverter<PathArgument> {
    private static final Pattern ADDRESS = Pattern.compile("(?i)(s3|https?)://.*|arn:aws.*");

    private static final Pattern SECRETS =
        Pattern.compile("(?<=//)[^/?#]*@|[?#].*", Pattern.DOTALL);

    @Override
    public PathArgument convert(String value) {
      if (ADDRESS.matcher(value).matches()) {
        return S3Address.parse(value)
            .map(InBucket::new)
            .orElseThrow(() -> new WrongValue("cli.wrong.bucket", shown(value)));
      }
      try {
        return new OnDisk(Path.of(value));
      } catch (InvalidPathException noPath) {
        throw new WrongValue("cli.wrong.path", value);
      }
    }

    /// Who signs in by an address, and what is signed, stays out of what scripts log.
    private static String shown(String address) {
      return SECRETS.matcher(address).replaceAll("");
    }
  }
}
