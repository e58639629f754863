package io.shouyue.retention.request;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.error.ErrorCode;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.personal.FreeText;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.audit.Acts;
import io.shouyue.retention.error.RetentionError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Files that either side adds to a request. */
@ApplicationScoped
public class AttachmentService {

  /** In bytes; enough for a scanned page or a photo. */
  public static final int LARGEST = 5 << 20;

  private static final int MOST = 10;

  private final RequestBook book;
  private final PgAttachmentStore store;
  private final RequestReadService reads;
  private final LegalClock time;
  private final Acts acts;

  AttachmentService(
      RequestBook book,
      PgAttachmentStore store,
      RequestReadService reads,
      LegalClock time,
      Acts acts) {
    this.book = book;
    this.store = store;
    this.reads = reads;
    this.time = time;
    this.acts = acts;
  }

  /**
   * Adds a file, where a message may be written too.
   *
   * @param name percent-encoded; made safe here
   * @throws DomainException too-large, {@code file-type-not-allowed} by its content, {@code
   *     too-many-files}
   */
  @Transactional
  public Attachment add(
      MoveOrder order, Direction direction, @Nullable String name, byte[] content) {
    return add(order, direction, false, name, content);
  }

  /** Adds a file that shows who asks; otherwise as {@link #add}. */
  @Transactional
  public Attachment addProof(MoveOrder order, @Nullable String name, byte[] content) {
    return add(order, Direction.FROM_REQUESTER, true, name, content);
  }

  private Attachment add(
      MoveOrder order, Direction direction, boolean proof, @Nullable String name, byte[] content) {
    RequestCase found = book.lock(order.site(), order.id());
    found.state().require(RequestMove.MESSAGES);
    Request request = found.request();
    require(refusal(request, content));
    FileType type = FileType.of(content).orElseThrow();
    Attachment added =
        new Attachment(
            Ids.sequential(IdKind.ATTACHMENT, time.now()),
            time.now(),
            direction,
            proof,
            type,
            content.length,
            new FreeText(FileName.of(name, type)));
    store.add(request, added, content);
    record(request, order.actor(), "request.attachment-added");
    return added;
  }

  /** Why such a file cannot be added; empty when it can. */
  Optional<ErrorCode> refusal(Request request, byte[] content) {
    Optional<ErrorCode> ofContent = refusal(content);
    return ofContent.isEmpty() && store.of(request).size() >= MOST
        ? Optional.of(RetentionError.TOO_MANY_FILES)
        : ofContent;
  }

  /** Why no request takes such a file; empty when one can. */
  static Optional<ErrorCode> refusal(byte[] content) {
    if (content.length > LARGEST) {
      return Optional.of(CommonError.TOO_LARGE);
    }
    return FileType.of(content).isEmpty()
        ? Optional.of(RetentionError.FILE_TYPE_NOT_ALLOWED)
        : Optional.empty();
  }

  /** Throws the reason, if there is one. */
  static void require(Optional<ErrorCode> refusal) {
    refusal.ifPresent(
        code -> {
          throw new DomainException(code);
        });
  }

  /** Those that the reader may see; none once the person's data are held. */
  List<Attachment> list(Request request, boolean staff) {
    return reads.isReadable(request)
        ? store.of(request).stream()
            .filter(one -> staff || one.direction() != Direction.INTERNAL)
            .toList()
        : List.of();
  }

  /** Whether the request has such a file, whoever added it. */
  public boolean has(Request request, String id) {
    return store.of(request).stream().anyMatch(one -> one.id().equals(id));
  }

  /** A file with its content; not-found when the reader may not see it. */
  @Transactional
  public Content read(Request request, String id, boolean staff, Actor actor) {
    Attachment found =
        list(request, staff).stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new DomainException(CommonError.NOT_FOUND));
    record(request, actor, "request.attachment-read");
    return new Content(found, store.content(request, id).orElseThrow());
  }

  /** A file with its content. */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  public record Content(Attachment attachment, byte[] bytes) {

    @Override
    public String toString() {
      return "Content[" + attachment.id() + "]";
    }
  }

  private void record(Request request, Actor actor, String action) {
    acts.record(request.site(), actor, action, request.id(), request.subject(), null);
  }
}
