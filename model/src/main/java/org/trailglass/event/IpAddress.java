package org.trailglass.event;

import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads IP addresses that are written out. Asks no name server.
public final class IpAddress {

  /// What is no IPv4 address, as a number.
  public static final long NO_ADDRESS = -1;

  private static final Pattern WITH_COLONS =
      Pattern.compile("[0-9a-fA-F:]*:[0-9a-fA-F:]*(?:(?:\\d{1,3}\\.){3}\\d{1,3})?");

  /// Of an IPv6 address whose last part is written like one of IPv4.
  private static final int LONGEST = 45;

  private IpAddress() {}

  /// The bytes of an address, 4 or 16; empty if the text is none. An IPv6 address that stands for
  /// one of IPv4 (`::ffff:192.0.2.1`) is that.
  public static Optional<byte[]> parse(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    if (text.indexOf(':') < 0) {
      long number = number(text);
      return number == NO_ADDRESS ? Optional.empty() : Optional.of(bytes(number));
    }
    boolean hasOneColon = text.indexOf(':') == text.lastIndexOf(':');
    if (hasOneColon || !WITH_COLONS.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.ofLiteral(text).getAddress());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static byte[] bytes(long number) {
    return new byte[] {
      (byte) (number >> 24), (byte) (number >> 16), (byte) (number >> 8), (byte) number
    };
  }

  /// An IPv4 address, which is four numbers with dots between, as a number of 32 bits; {@link
  /// #NO_ADDRESS} of any other text.
  public static long number(String text) {
    long address = 0;
    int number = 0;
    int digits = 0;
    int count = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '.';
      if (c >= '0' && c <= '9' && digits < 3) {
        number = number * 10 + c - '0';
        digits++;
      } else if (c == '.' && digits > 0 && count < 4 && number < 256) {
        address = address << 8 | number;
        count++;
        number = 0;
        digits = 0;
      } else {
        return NO_ADDRESS;
      }
    }
    return count == 4 ? address : NO_ADDRESS;
  }
}
