package org.trailglass.app;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// Hears what the toolkit has to say of style sheets, as of colours that it looked for in vain.
final class StyleWarnings extends Handler implements AutoCloseable {
  private final Logger logger = Logger.getLogger("javafx.css");
  private final List<String> heard = new CopyOnWriteArrayList<>();

  /// Listens from now on.
  StyleWarnings() {
    logger.addHandler(this);
  }

  /// What was said.
  List<String> heard() {
    return heard;
  }

  @Override
  public void publish(LogRecord said) {
    heard.add(said.getMessage());
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    logger.removeHandler(this);
  }
}
