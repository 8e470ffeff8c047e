package org.trailglass.aws;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.trailglass.problem.Problem.Reason;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;

/// Why no whole answer came. Immutable.
///
/// @param detail the host, or what kind of error it is; may be empty
record LostConnection(Reason reason, String detail) {

  /// @param host that was spoken to
  static LostConnection of(Throwable failed, String host) {
    for (var cause = failed; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case ConnectTimeoutException _,
            UnknownHostException _,
            ConnectException _,
            NoRouteToHostException _ -> {
          return new LostConnection(Reason.UNREACHABLE, host);
        }
        case SocketTimeoutException _,
            ApiCallTimeoutException _,
            ApiCallAttemptTimeoutException _ -> {
          return new LostConnection(Reason.TIMED_OUT, "");
        }
        case SSLException _ -> {
          return new LostConnection(Reason.SERVICE_ERROR, "TLS");
        }
        case AbortedException _, InterruptedIOException _ -> {
          // The SDK has taken the interruption; whoever waits for the thread still wants it.
          Thread.currentThread().interrupt();
          return new LostConnection(Reason.CONNECTION_LOST, "");
        }
        case IOException _ -> {
          return new LostConnection(Reason.CONNECTION_LOST, "");
        }
        default -> {
          // The SDK's own, around one of these.
        }
      }
    }
    return new LostConnection(Reason.ODD_ANSWER, failed.getClass().getSimpleName());
  }

  /// Whether a failure comes from the connection.
  static boolean isOne(Throwable failed) {
    for (var cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof SocketTimeoutException
          || cause instanceof UnknownHostException
          || cause instanceof SocketException
          || cause instanceof SSLException) {
        return true;
      }
    }
    return false;
  }
}
