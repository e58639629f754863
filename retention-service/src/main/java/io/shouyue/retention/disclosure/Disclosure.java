package io.shouyue.retention.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went to an authority.
 *
 * @param subject whose data; null once they are erased
 * @param breakGlass the opening of the hold
 * @param document the order's number
 * @param article by which the authority may ask
 * @param secrecy the article by which the person must not be told; null when they are told
 */
public record Disclosure(
    String id,
    String site,
    @Nullable String subject,
    String breakGlass,
    String authority,
    String document,
    String article,
    LocalDate issuedOn,
    List<String> fields,
    @Nullable String secrecy,
    Instant disclosedAt,
    String disclosedBy) {

  public Disclosure {
    fields = List.copyOf(fields);
  }
}
