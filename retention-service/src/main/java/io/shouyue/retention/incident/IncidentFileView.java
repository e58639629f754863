package io.shouyue.retention.incident;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An incident with its history and the reports that were sent. */
@Schema(name = "IncidentFile")
public record IncidentFileView(IncidentView incident, List<Move> history, List<Sent> reports) {

  /**
   * One move.
   *
   * @param actor user id of who made it
   */
  @Schema(name = "IncidentMoveMade")
  public record Move(
      Instant at, String move, IncidentState state, String actor, @Nullable String note) {

    static Move of(PgIncidentLog.Entry entry) {
      return new Move(entry.at(), entry.move(), entry.state(), entry.actor(), entry.note());
    }
  }

  /** A report that an authority got. */
  @Schema(name = "IncidentReport")
  public record Sent(
      ReportKind kind, String authority, @Nullable String reference, Instant sentAt) {

    static Sent of(PgIncidentLog.Report report) {
      return new Sent(report.kind(), report.authority(), report.reference(), report.sentAt());
    }
  }
}
