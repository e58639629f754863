package io.shouyue.retention.hold;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A row of {@code hold} with its lines. */
@Entity(name = "Hold")
@Table(name = "hold")
class HoldEntity {
  @Id private String id;
  private String site;

  @Column(name = "subject_id")
  private @Nullable String subject;

  @Column(name = "plan_id")
  private String plan;

  @Enumerated(EnumType.STRING)
  private HoldState state;

  private int days;

  @Column(name = "started_at")
  private @Nullable Instant startedAt;

  @Column(name = "last_day")
  private @Nullable LocalDate lastDay;

  @Column(name = "ends_at")
  private @Nullable Instant endsAt;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @ElementCollection
  @CollectionTable(name = "hold_line", joinColumns = @JoinColumn(name = "hold_id"))
  @OrderColumn(name = "ordinal")
  @BatchSize(size = 50)
  private List<HoldLineEntity> lines;

  static HoldEntity of(Hold hold) {
    HoldEntity row = new HoldEntity();
    row.id = hold.id();
    row.site = hold.site();
    row.subject = hold.subject();
    row.plan = hold.plan();
    row.state = hold.state();
    row.days = hold.days();
    row.startedAt = hold.startedAt();
    row.lastDay = hold.lastDay();
    row.endsAt = hold.endsAt();
    row.endedAt = hold.endedAt();
    // Not toList(): Hibernate writes into the list it merges.
    row.lines = hold.lines().stream().map(HoldLineEntity::of).collect(Collectors.toList());
    return row;
  }

  boolean isOf(String wanted) {
    return site.equals(wanted);
  }

  Hold toHold() {
    return new Hold(
        id,
        site,
        subject,
        plan,
        state,
        days,
        startedAt,
        lastDay,
        endsAt,
        endedAt,
        lines.stream().map(HoldLineEntity::toLine).toList());
  }
}
