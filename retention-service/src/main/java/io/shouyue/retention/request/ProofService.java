package io.shouyue.retention.request;

import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.personal.FreeText;
import io.shouyue.retention.audit.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Adds what somebody without an account offers as proof, in words or as a file; what had lapsed for
 * want of it is reopened. A number that nobody has, and a request that is over, take nothing and
 * are answered the same way.
 */
@ApplicationScoped
public class ProofService {

  private final RequestBook book;
  private final RequestMoveService moves;
  private final RequestLetters letters;
  private final AttachmentService attachments;

  ProofService(
      RequestBook book,
      RequestMoveService moves,
      RequestLetters letters,
      AttachmentService attachments) {
    this.book = book;
    this.moves = moves;
    this.letters = letters;
    this.attachments = attachments;
  }

  /**
   * Adds words.
   *
   * @return the request they were added to
   */
  @Transactional
  public Optional<Request> offer(String site, String number, FreeText words) {
    Optional<Request> offered = taking(site, number);
    offered.ifPresent(
        request ->
            letters.add(request, Direction.FROM_REQUESTER, MessageKind.PROOF, Actor.PUBLIC, words));
    return offered;
  }

  /**
   * Adds a file.
   *
   * @param name percent-encoded; made safe
   * @throws DomainException too-large and {@code file-type-not-allowed}, whether the number is
   *     known or not; {@code too-many-files}
   */
  @Transactional
  public void offer(String site, String number, @Nullable String name, byte[] content) {
    AttachmentService.require(AttachmentService.refusal(content));
    taking(site, number).ifPresent(request -> attachments.addProof(order(request), name, content));
  }

  private Optional<Request> taking(String site, String number) {
    return book.lockByNumber(site, number)
        .filter(found -> found.request().keyOwner() != null)
        .filter(found -> found.state().isOpen() || found.state() == RequestState.LAPSED)
        .map(this::reopened)
        .map(RequestCase::request);
  }

  private RequestCase reopened(RequestCase found) {
    return found.state() == RequestState.LAPSED ? moves.reopen(order(found.request())) : found;
  }

  private static MoveOrder order(Request request) {
    return new MoveOrder(request.site(), request.id(), null, Actor.PUBLIC);
  }
}
