package io.shouyue.retention.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the disclosure register.
 *
 * @param secrecy the article that forbids telling the person; null when they are told
 */
@Schema(name = "Disclosure")
public record DisclosureView(
    String id,
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

  static DisclosureView of(Disclosure made) {
    return new DisclosureView(
        made.id(),
        made.subject(),
        made.breakGlass(),
        made.authority(),
        made.document(),
        made.article(),
        made.issuedOn(),
        made.fields(),
        made.secrecy(),
        made.disclosedAt(),
        made.disclosedBy());
  }
}
