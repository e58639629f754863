package io.shouyue.retention.event;

import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.web.subject.NamedSubject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What starts retention rules, a batch of it. */
@Schema(name = "RetentionEvents")
public record RetentionEventRequest(@NotEmpty @Size(max = 1000) List<@Valid One> events) {

  /**
   * One event.
   *
   * @param trigger kebab-case, such as {@code invoice-delivered}
   * @param recordRef the sender's name of the cause, without personal data
   */
  @Schema(name = "RetentionEvent")
  public record One(
      @NotNull @Valid NamedSubject subject,
      @NotNull @Pattern(regexp = "[a-z][a-z0-9_]{0,63}") String category,
      @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,63}") String trigger,
      @NotNull Instant occurredAt,
      @NotNull @Pattern(regexp = "[\\x21-\\x7e]{1,128}") String recordRef,
      @Nullable LocalDate eraseBy) {

    RetentionEvent toEvent(String site, SubjectId known) {
      return new RetentionEvent(site, known, category, trigger, occurredAt, recordRef, eraseBy);
    }
  }
}
