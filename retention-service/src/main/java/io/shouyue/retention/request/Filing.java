package io.shouyue.retention.request;

import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.personal.FreeText;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.promise.RequestType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request as it arrives.
 *
 * @param subject null while nobody is known
 * @param provenBy how identity was proven on arrival; null when it was not
 * @param contact mail address or mobile for the answer
 * @param purposes codes of the purposes it is about; empty for none in particular
 * @param identifier what somebody without an account names to be found by
 * @param particulars what its type needs named beyond words; null for none
 */
public record Filing(
    String site,
    RequestType type,
    @Nullable SubjectId subject,
    Relation relation,
    Channel channel,
    String locale,
    Instant receivedAt,
    @Nullable ProofMethod provenBy,
    @Nullable FreeText details,
    @Nullable FreeText contact,
    @Nullable FreeText identifier,
    List<String> purposes,
    @Nullable Particulars particulars,
    Actor actor) {

  public Filing {
    purposes = List.copyOf(purposes);
  }

  /** The last day of the answer, if whoever handed the request over named one. */
  @Nullable LocalDate namedDay() {
    return particulars instanceof Particulars.Forwarded forwarded ? forwarded.answerBy() : null;
  }
}
