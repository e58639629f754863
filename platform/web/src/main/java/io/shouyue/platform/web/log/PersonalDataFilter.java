package io.shouyue.platform.web.log;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Metrics;
import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;

/**
 * Redacts personal data from log records and counts them: {@code shouyue_log_redactions_total} that
 * is not zero is a bug in whoever logged.
 */
@LoggingFilter(name = "personal-data")
public final class PersonalDataFilter implements Filter {
  private final Counter redactions = Metrics.counter("shouyue.log.redactions");

  @Override
  public boolean isLoggable(LogRecord entry) {
    String said =
        entry instanceof ExtLogRecord record ? record.getFormattedMessage() : entry.getMessage();
    if (said == null) {
      return true;
    }
    String clean = Redaction.of(said);
    if (!clean.equals(said)) {
      redactions.increment();
      replace(entry, clean);
    }
    return true;
  }

  private static void replace(LogRecord entry, String clean) {
    if (entry instanceof ExtLogRecord record) {
      record.setMessage(clean, ExtLogRecord.FormatStyle.NO_FORMAT);
    } else {
      entry.setMessage(clean);
    }
    entry.setParameters(null);
  }
}
