package io.shouyue.retention.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code incident}. */
@Entity(name = "Incident")
@Table(name = "incident")
class IncidentEntity {
  @Id private String id;

  private String site;
  private String number;

  @Enumerated(EnumType.STRING)
  private IncidentState state;

  @JdbcTypeCode(SqlTypes.JSON)
  private IncidentFacts facts;

  @Column(name = "known_at")
  private Instant knownAt;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  private @Nullable String assignee;

  @Column(name = "contained_at")
  private @Nullable Instant containedAt;

  @Column(name = "handled_at")
  private @Nullable Instant handledAt;

  @Column(name = "closed_at")
  private @Nullable Instant closedAt;

  @Column(name = "noticed_at")
  private @Nullable Instant noticedAt;

  private String channels;

  @Column(name = "withheld_reason")
  private @Nullable String withheldReason;

  @Column(name = "withheld_by")
  private @Nullable String withheldBy;

  @Column(name = "withheld_approved_by")
  private @Nullable String withheldApprovedBy;

  @Column(name = "withheld_approved_at")
  private @Nullable Instant withheldApprovedAt;

  @Version private int version;

  static IncidentEntity of(Incident incident) {
    IncidentEntity row = new IncidentEntity();
    row.id = incident.id();
    row.site = incident.site();
    row.number = incident.number();
    row.knownAt = incident.knownAt();
    row.recordedAt = incident.recordedAt();
    row.recordedBy = incident.recordedBy();
    row.version = incident.version();
    row.change(incident);
    return row;
  }

  /** Takes over what may change. */
  void change(Incident incident) {
    Incident.Withholding withheld = incident.withheld();
    state = incident.state();
    facts = incident.facts();
    assignee = incident.assignee();
    containedAt = incident.times().contained();
    handledAt = incident.times().handled();
    closedAt = incident.times().closed();
    noticedAt = incident.times().noticed();
    channels = incident.channels().stream().map(Enum::name).collect(Collectors.joining(" "));
    withheldReason = withheld == null ? null : withheld.reason();
    withheldBy = withheld == null ? null : withheld.proposedBy();
    withheldApprovedBy = withheld == null ? null : withheld.approvedBy();
    withheldApprovedAt = withheld == null ? null : withheld.approvedAt();
  }

  Incident toIncident() {
    return new Incident(
        id,
        site,
        number,
        state,
        facts,
        knownAt,
        recordedAt,
        recordedBy,
        assignee,
        new Incident.Times(containedAt, handledAt, closedAt, noticedAt),
        channelList(),
        withheld(),
        version);
  }

  private List<NoticeChannel> channelList() {
    return Stream.of(channels.split(" ", -1))
        .filter(name -> !name.isEmpty())
        .map(NoticeChannel::valueOf)
        .toList();
  }

  private Incident.@Nullable Withholding withheld() {
    return withheldReason == null || withheldBy == null
        ? null
        : new Incident.Withholding(
            withheldReason, withheldBy, withheldApprovedBy, withheldApprovedAt);
  }
}
