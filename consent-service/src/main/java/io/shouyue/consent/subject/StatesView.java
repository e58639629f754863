package io.shouyue.consent.subject;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of each, in the order in which they were asked for. */
public record StatesView(List<One> items) {
  /**
   * One person's.
   *
   * @param result null where nothing was done
   * @param code why nothing was done
   */
  @Schema(name = "SubjectOutcome")
  public record One(String subject, @Nullable StepView result, @Nullable String code) {}
}
