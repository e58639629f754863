package io.shouyue.retention.incident;

import io.shouyue.platform.text.LocalText;
import io.shouyue.retention.deadline.SlaLevel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an incident so far. Names nobody.
 *
 * @param occurredAt as far as known
 * @param estimated how many people are affected, as far as known
 * @param grade at least; the number of people may make it higher
 * @param sensitive whether sensitive personal data are among them
 * @param minors whether children under 14 are among them: guardians are told, too
 * @param happened what happened
 * @param effect what it may do to the people
 * @param measures what was and will be done
 * @param advice what the people can do
 * @param remedy how the site makes up for it
 * @param cause for the authority
 */
public record IncidentFacts(
    String title,
    IncidentKind kind,
    SlaLevel level,
    OperatorKind operator,
    @Nullable Instant occurredAt,
    long estimated,
    @Nullable IncidentGrade grade,
    boolean sensitive,
    boolean minors,
    List<String> categories,
    @Nullable LocalText happened,
    @Nullable LocalText effect,
    @Nullable LocalText measures,
    @Nullable LocalText advice,
    @Nullable LocalText remedy,
    @Nullable String cause) {

  public IncidentFacts {
    categories = List.copyOf(categories);
  }

  IncidentGrade effectiveGrade(long listed) {
    IncidentGrade counted = IncidentGrade.of(Math.max(estimated, listed));
    return grade == null ? counted : counted.orAbove(grade);
  }

  /** What PIPL 57 asks a notice to say; empty while a part of it is missing. */
  Optional<NoticeParts> notice() {
    return happened == null
            || effect == null
            || measures == null
            || advice == null
            || remedy == null
        ? Optional.empty()
        : Optional.of(new NoticeParts(happened, effect, measures, advice, remedy));
  }

  /** The parts of a notice, in both languages. */
  record NoticeParts(
      LocalText happened,
      LocalText effect,
      LocalText measures,
      LocalText advice,
      LocalText remedy) {}
}
