package org.trailglass.testserver;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;

/// The main class of the server's process: starts S3Proxy, and ends when the process that started
/// it does, however that ends, since its standard input ends with it.
final class ServerProcess {
  private ServerProcess() {}

  /// @param arguments of S3Proxy
  public static void main(String[] arguments) throws ReflectiveOperationException {
    Thread.ofPlatform().daemon().name("end-with-parent").start(ServerProcess::endWithParent);
    try {
      Class.forName("org.gaul.s3proxy.Main")
          .getMethod("main", String[].class)
          .invoke(null, (Object) arguments);
    } catch (InvocationTargetException failed) {
      failed.printStackTrace();
      Runtime.getRuntime().halt(1);
    }
  }

  private static void endWithParent() {
    try {
      while (System.in.read() >= 0) {
        // Nothing is said on it.
      }
    } catch (IOException broken) {
      // The parent is gone as well.
    }
    Runtime.getRuntime().halt(0);
  }
}
