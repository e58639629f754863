package io.shouyue.retention.request;

import io.shouyue.platform.personal.FreeText;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Keeps drafts, sealed like the request they answer; they go once it is over. */
@ApplicationScoped
class DraftService {

  private static final String CONTEXT = "request_draft.draft";

  /** Between reason and text; no code holds it. */
  private static final char END = '\n';

  private final Jdbi jdbi;
  private final RequestSecrets secrets;
  private final RequestReadService reads;
  private final LegalClock time;

  DraftService(Jdbi jdbi, RequestSecrets secrets, RequestReadService reads, LegalClock time) {
    this.jdbi = jdbi;
    this.secrets = secrets;
    this.reads = reads;
    this.time = time;
  }

  /** A row as it is stored. */
  @SuppressWarnings("ArrayRecordComponent") // opened at once, never compared
  private record Sealed(byte[] draft, Instant at) {}

  /** Empty when nothing is saved, or when the person's words are closed. */
  @Transactional
  public Optional<DraftView> of(Request request, String staff) {
    if (!reads.isReadable(request)) {
      return Optional.empty();
    }
    return jdbi.withHandle(
            h ->
                h.createQuery(
                        """
                        SELECT draft_sealed, at FROM request_draft
                        WHERE request_id = :request AND staff = :staff
                        """)
                    .bind("request", request.id())
                    .bind("staff", staff)
                    .map(
                        (rs, ctx) ->
                            new Sealed(
                                rs.getBytes("draft_sealed"),
                                rs.getObject("at", OffsetDateTime.class).toInstant()))
                    .findOne())
        .map(found -> view(request, found));
  }

  @Transactional
  public DraftView save(Request request, String staff, DraftRequest draft) {
    if (draft.text().isEmpty() || !reads.isReadable(request)) {
      jdbi.useHandle(
          h ->
              h.execute(
                  "DELETE FROM request_draft WHERE request_id = ? AND staff = ?",
                  request.id(),
                  staff));
      return DraftView.NONE;
    }
    String reason = draft.reason();
    String whole = (reason == null ? "" : reason.replace(END, ' ')) + END + draft.text();
    Instant now = time.now();
    byte[] sealed = secrets.seal(request, CONTEXT, new FreeText(whole));
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO request_draft (request_id, staff, at, draft_sealed)
                    VALUES (:request, :staff, :now, :sealed)
                    ON CONFLICT ON CONSTRAINT request_draft_pk
                      DO UPDATE SET at = excluded.at, draft_sealed = excluded.draft_sealed
                    """)
                .bind("request", request.id())
                .bind("staff", staff)
                .bind("now", now)
                .bind("sealed", sealed)
                .execute());
    return new DraftView(draft.text(), reason, now);
  }

  /** The request is over; nothing more is being written. */
  void drop(String request) {
    jdbi.useHandle(h -> h.execute("DELETE FROM request_draft WHERE request_id = ?", request));
  }

  private DraftView view(Request request, Sealed found) {
    String whole = secrets.open(request, CONTEXT, found.draft()).reveal();
    int end = whole.indexOf(END);
    return new DraftView(whole.substring(end + 1), reasonOf(whole, end), found.at());
  }

  private static @Nullable String reasonOf(String whole, int end) {
    return end == 0 ? null : whole.substring(0, end);
  }
}
