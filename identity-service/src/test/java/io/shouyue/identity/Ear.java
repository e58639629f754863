package io.shouyue.identity;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jboss.logmanager.LogContext;
import org.jboss.logmanager.formatters.PatternFormatter;

/**
 * Listens to every logger, at the level of the build, and remembers formatted messages and
 * exceptions with their causes.
 */
public final class Ear extends Handler {
  private static final Formatter FORMATTER = new PatternFormatter("%s%e");

  private final List<String> heard = new CopyOnWriteArrayList<>();

  public void open() {
    LogContext.getLogContext().getLogger("").addHandler(this);
    LogContext.getLogContext().getLogger("io.shouyue").setLevel(Level.ALL);
  }

  public List<String> heard() {
    return heard;
  }

  @Override
  public void publish(LogRecord entry) {
    heard.add(FORMATTER.format(entry));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    LogContext.getLogContext().getLogger("").removeHandler(this);
  }
}
