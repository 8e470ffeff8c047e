package org.trailglass.odduse;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.trailglass.event.IpAddress;

/// Networks as numbers: of IPv4 the first 24 bits of an address, of IPv6 the first 48 with {@link
/// #SIX} set. Addresses that are not public have none, and are all {@link #PRIVATE}.
final class Networks {
  static final long NONE = -1;
  static final long PRIVATE = -2;
  private static final long SIX = 1L << 48;
  private static final int BYTES_OF_4 = 3;
  private static final int BYTES_OF_6 = 6;

  private Networks() {}

  static long of(String address) {
    return IpAddress.parse(address).map(Networks::of).orElse(NONE);
  }

  private static long of(byte[] address) {
    if (!isPublic(address)) {
      return PRIVATE;
    }
    boolean isSix = address.length > 4;
    long network = 0;
    for (int i = 0; i < (isSix ? BYTES_OF_6 : BYTES_OF_4); i++) {
      network = network << 8 | address[i] & 0xff;
    }
    return isSix ? SIX | network : network;
  }

  /// Whether it is a network, neither NONE nor PRIVATE.
  static boolean isNetwork(long network) {
    return network >= 0;
  }

  static boolean isSix(long network) {
    return network >= SIX;
  }

  /// Not private, of a carrier, of the machine or the link itself (RFC 6890).
  static boolean isPublic(byte[] address) {
    try {
      var parsed = InetAddress.getByAddress(address);
      boolean isCarriers =
          address.length == 4 && address[0] == 100 && (address[1] & 0xc0) == 64; // 100.64.0.0/10
      boolean isUnique = address.length > 4 && (address[0] & 0xfe) == 0xfc; // fc00::/7
      return !isCarriers
          && !isUnique
          && !parsed.isSiteLocalAddress()
          && !parsed.isLoopbackAddress()
          && !parsed.isLinkLocalAddress()
          && !parsed.isAnyLocalAddress()
          && !parsed.isMulticastAddress();
    } catch (UnknownHostException e) {
      throw new AssertionError("4 or 16 bytes", e);
    }
  }

  /// As a block of addresses: `203.0.113.0/24`, `2001:db8:bad::/48`.
  static String text(long network) {
    if (isSix(network)) {
      return "%x:%x:%x::/48"
          .formatted(network >> 32 & 0xffff, network >> 16 & 0xffff, network & 0xffff);
    }
    return "%d.%d.%d.0/24".formatted(network >> 16, network >> 8 & 0xff, network & 0xff);
  }
}
