package io.shouyue.retention.erasure;

import io.shouyue.retention.datamap.SourceOutcome;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code erasure_source}. */
@Entity(name = "ErasureSource")
@Table(name = "erasure_source")
class SourceRecordEntity {

  /** Its primary key. */
  @Embeddable
  static class Key {
    @Column(name = "plan_id")
    private String plan;

    @Column(name = "source_id")
    private String source;

    @Enumerated(EnumType.STRING)
    private SourceStage stage;

    Key() {}

    Key(String plan, String source, SourceStage stage) {
      this.plan = plan;
      this.source = source;
      this.stage = stage;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && plan.equals(key.plan)
          && source.equals(key.source)
          && stage == key.stage;
    }

    @Override
    public int hashCode() {
      return Objects.hash(plan, source, stage);
    }

    @Override
    public String toString() {
      return plan + "/" + source + "/" + stage;
    }
  }

  @EmbeddedId private Key key;

  private String code;
  private int attempts;

  @Column(name = "last_error")
  private @Nullable String lastError;

  @Column(name = "done_at")
  private @Nullable Instant doneAt;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable SourceOutcome outcome;

  static SourceRecordEntity of(Key key, String code) {
    SourceRecordEntity row = new SourceRecordEntity();
    row.key = key;
    row.code = code;
    return row;
  }

  void failed(String error) {
    attempts++;
    lastError = error;
  }

  void coming(SourceOutcome expected) {
    outcome = expected;
  }

  void done(SourceOutcome made, Instant at) {
    attempts++;
    lastError = null;
    outcome = made;
    doneAt = at;
  }

  SourceRecord toRecord() {
    return new SourceRecord(
        key.plan, key.source, key.stage, code, attempts, lastError, doneAt, outcome);
  }
}
