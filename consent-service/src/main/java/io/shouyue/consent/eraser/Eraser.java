package io.shouyue.consent.eraser;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.shouyue.consent.column.Counts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/**
 * Runs statements as the eraser role, each call in a transaction of its own: the runtime role's
 * transaction around it cannot share one. What is erased stays erased when the outer one fails; the
 * step is then repeated and finds less to do.
 */
@ApplicationScoped
public class Eraser {
  private final Jdbi jdbi;

  Eraser(@DataSource("eraser") AgroalDataSource dataSource) {
    this.jdbi = Jdbi.create(dataSource);
  }

  /**
   * Runs a statement with {@code :site} and an array of {@code :subjects} that gives back whose
   * each row was; returns how many rows of each.
   */
  @Transactional(TxType.REQUIRES_NEW)
  public Map<String, Long> run(String sql, String site, List<String> subjects) {
    return jdbi.withHandle(
        h ->
            Counts.of(
                h.createQuery(sql)
                    .bind("site", site)
                    .bindArray("subjects", String.class, subjects)));
  }

  /** Runs a statement with {@code :site} and {@code :subject}; returns the rows it changed. */
  @Transactional(TxType.REQUIRES_NEW)
  public long run(String sql, String site, String subject) {
    return jdbi.withHandle(
        h -> h.createUpdate(sql).bind("site", site).bind("subject", subject).execute());
  }
}
