package io.shouyue.retention.incident;

import io.shouyue.platform.text.LocalText;
import io.shouyue.platform.web.subject.NamedSubject;
import io.shouyue.retention.deadline.SlaLevel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Bodies of what may be done to an incident. No text of them may name a person. */
public sealed interface IncidentRequest {

  /**
   * Words in both languages.
   *
   * @param zh at most 2,000 characters, like the other
   */
  @Schema(name = "IncidentWords")
  record Words(@NotBlank @Size(max = 2_000) String zh, @NotBlank @Size(max = 2_000) String en) {

    static @Nullable LocalText text(@Nullable Words words) {
      return words == null ? null : new LocalText(words.zh(), words.en());
    }
  }

  /**
   * What is known.
   *
   * @param level default L1: personal data are concerned
   * @param operator default {@code OTHER}
   * @param grade at least; the number of people may make it higher
   */
  @Schema(name = "IncidentFacts")
  record Facts(
      @NotBlank @Size(max = 200) String title,
      @NotNull IncidentKind kind,
      @Nullable SlaLevel level,
      @Nullable OperatorKind operator,
      @Nullable Instant occurredAt,
      @Min(0) long estimated,
      @Nullable IncidentGrade grade,
      @Nullable Boolean sensitive,
      @Nullable Boolean minors,
      @Nullable @Size(max = 50)
          List<@NotNull @Pattern(regexp = "[a-z][a-z0-9_]{0,63}") String> categories,
      @Nullable @Valid Words happened,
      @Nullable @Valid Words effect,
      @Nullable @Valid Words measures,
      @Nullable @Valid Words advice,
      @Nullable @Valid Words remedy,
      @Nullable @Size(max = 4_000) String cause)
      implements IncidentRequest {

    IncidentFacts facts() {
      return new IncidentFacts(
          title,
          kind,
          level == null ? SlaLevel.L1 : level,
          operator == null ? OperatorKind.OTHER : operator,
          occurredAt,
          estimated,
          grade,
          Boolean.TRUE.equals(sensitive),
          Boolean.TRUE.equals(minors),
          categories == null ? List.of() : categories,
          Words.text(happened),
          Words.text(effect),
          Words.text(measures),
          Words.text(advice),
          Words.text(remedy),
          cause);
    }
  }

  /**
   * A new incident.
   *
   * @param knownAt when the site came to know of it; default now
   */
  @Schema(name = "NewIncident")
  record Record(@NotNull @Valid Facts facts, @Nullable Instant knownAt)
      implements IncidentRequest {}

  /**
   * People to add, by name or by category.
   *
   * @param category everybody of whom the site reported a record of that category
   */
  @Schema(name = "IncidentPeople")
  record People(
      @Nullable @Size(max = 1_000) List<@NotNull @Valid NamedSubject> subjects,
      @Nullable @Pattern(regexp = "[a-z][a-z0-9_]{0,63}") String category)
      implements IncidentRequest {}

  /** By which ways the people are told. */
  @Schema(name = "IncidentNotice")
  record Notice(@NotEmpty Set<@NotNull NoticeChannel> channels) implements IncidentRequest {}

  /** Words that go with a move. */
  @Schema(name = "IncidentNote")
  record Note(@Nullable @Size(max = 2_000) String note) implements IncidentRequest {

    static @Nullable String of(@Nullable Note body) {
      return body == null ? null : body.note();
    }
  }

  /** Why. */
  @Schema(name = "IncidentReason")
  record Reason(@NotBlank @Size(max = 2_000) String reason) implements IncidentRequest {}

  /** Who takes care of it; null means the caller. */
  @Schema(name = "IncidentAssign")
  record Assign(@Nullable @Size(max = 64) String assignee) implements IncidentRequest {}

  /**
   * A report that was sent.
   *
   * @param reference the authority's number
   * @param sentAt default now
   */
  @Schema(name = "IncidentReportSent")
  record Report(
      @NotNull ReportKind kind,
      @NotBlank @Size(max = 200) String authority,
      @Nullable @Size(max = 100) String reference,
      @Nullable Instant sentAt)
      implements IncidentRequest {}
}
