package io.shouyue.retention.request;

import io.shouyue.retention.promise.RequestType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rights request. Holds no personal data: details, contact and messages are sealed elsewhere.
 *
 * @param id {@code req_…}; replaced by a random token when the row is anonymised
 * @param number what people quote
 * @param subject {@code sub_…}; null while nobody is known, and again once anonymised
 * @param keyOwner whose data key seals what belongs to it; null once anonymised
 * @param receivedAt legal time; in the past for a letter
 * @param version grows with every change, for If-Match
 */
public record Request(
    String id,
    String site,
    String number,
    RequestType type,
    @Nullable String subject,
    @Nullable String keyOwner,
    Relation relation,
    Channel channel,
    String locale,
    Instant receivedAt,
    int version,
    Progress progress) {

  public RequestState state() {
    return progress.state();
  }

  public boolean isProven() {
    return progress.verifiedAt() != null;
  }

  /** What people may do with it now. A cancellation is granted whole and carried out by itself. */
  List<RequestMove> offered() {
    return state().moves().keySet().stream()
        .filter(move -> !move.isOwn())
        .filter(this::isOffered)
        .toList();
  }

  private boolean isOffered(RequestMove move) {
    return type != RequestType.CANCELLATION
        || (move != RequestMove.GRANT_PARTLY && move != RequestMove.EXECUTED);
  }

  Request with(Progress next) {
    return new Request(
        id,
        site,
        number,
        type,
        subject,
        keyOwner,
        relation,
        channel,
        locale,
        receivedAt,
        version,
        next);
  }

  /** The same request with the person it turned out to be about. */
  Request about(String person) {
    return new Request(
        id,
        site,
        number,
        type,
        person,
        keyOwner,
        relation,
        channel,
        locale,
        receivedAt,
        version,
        progress);
  }
}
