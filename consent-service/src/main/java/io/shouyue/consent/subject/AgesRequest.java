package io.shouyue.consent.subject;

import io.shouyue.platform.id.SubjectId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What verified birth dates say of people's ages, and no more than that. */
public record AgesRequest(@NotNull @Size(max = 1_000) List<@NotNull @Valid VerifiedAge> ages) {
  /**
   * One person's.
   *
   * @param under14Until the last day on which a child is under 14, its fourteenth birthday; null
   *     for anybody older
   */
  public record VerifiedAge(@NotNull String subject, @Nullable LocalDate under14Until) {
    SubjectId id() {
      return new SubjectId(subject);
    }
  }
}
