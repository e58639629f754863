package io.shouyue.retention.request;

import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Requests without what is sealed. */
@ApplicationScoped
class PgRequestStore {

  /** The unique index that allows one open cancellation per person. */
  private static final String ONE_CANCELLATION = "request_one_cancellation";

  private final Jdbi jdbi;

  PgRequestStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Fails with {@code cancellation-open} when the person has an open cancellation already. */
  void insert(RequestCase filed) {
    refusingSecondCancellation(() -> insertRow(filed));
  }

  /** Fails as {@link #insert} does. */
  void update(RequestCase moved) {
    refusingSecondCancellation(() -> updateRow(moved));
  }

  private static void refusingSecondCancellation(Runnable write) {
    try {
      write.run();
    } catch (UnableToExecuteStatementException failed) {
      if (String.valueOf(failed.getMessage()).contains(ONE_CANCELLATION)) {
        throw new RetentionException(RetentionError.CANCELLATION_OPEN);
      }
      throw failed;
    }
  }

  private void insertRow(RequestCase filed) {
    Request request = filed.request();
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO request (id, site, number, type, state, subject_id, key_owner,
                      relation, channel, locale, received_at, verified_at, verified_by, due)
                    VALUES (:id, :site, :number, :type, :state, :subject, :owner,
                      :relation, :channel, :locale, :received, :verified, :verifiedBy, :due)
                    """)
                .bind("id", request.id())
                .bind("site", request.site())
                .bind("number", request.number())
                .bind("type", request.type().name())
                .bind("state", request.state().name())
                .bind("subject", request.subject())
                .bind("owner", request.keyOwner())
                .bind("relation", request.relation().name())
                .bind("channel", request.channel().name())
                .bind("locale", request.locale())
                .bind("received", request.receivedAt())
                .bind("verified", request.progress().verifiedAt())
                .bind("verifiedBy", request.progress().verifiedBy())
                .bind("due", filed.due())
                .execute());
  }

  private void updateRow(RequestCase moved) {
    Request request = moved.request();
    Progress progress = request.progress();
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE request SET state = :state, subject_id = :subject,
                      verified_at = :verified, verified_by = :verifiedBy,
                      answered_at = :answered, closed_at = :closed, assignee = :assignee,
                      refusal_reason = :reason, duplicate_of = :duplicateOf, due = :due, version = version + 1
                    WHERE id = :id
                    """)
                .bind("id", request.id())
                .bind("state", request.state().name())
                .bind("subject", request.subject())
                .bind("verified", progress.verifiedAt())
                .bind("verifiedBy", progress.verifiedBy())
                .bind("answered", progress.answeredAt())
                .bind("closed", progress.closedAt())
                .bind("assignee", progress.assignee())
                .bind("reason", progress.refusalReason())
                .bind("duplicateOf", progress.duplicateOf())
                .bind("due", moved.due())
                .execute());
  }

  Optional<Request> find(String site, String id) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM request WHERE site = :site AND id = :id")
                .bind("site", site)
                .bind("id", id)
                .map(new RequestRow())
                .findOne());
  }

  Optional<Request> byNumber(String site, String number) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM request WHERE site = :site AND number = :number")
                .bind("site", site)
                .bind("number", number)
                .map(new RequestRow())
                .findOne());
  }

  Optional<Request> lock(String site, String id) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM request WHERE site = :site AND id = :id FOR UPDATE")
                .bind("site", site)
                .bind("id", id)
                .map(new RequestRow())
                .findOne());
  }

  Optional<Request> lockByNumber(String site, String number) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "SELECT * FROM request WHERE site = :site AND number = :number FOR UPDATE")
                .bind("site", site)
                .bind("number", number)
                .map(new RequestRow())
                .findOne());
  }

  /** The person's requests as they stand, without waiting for anybody who moves one. */
  List<Request> seenOfSubject(String site, String subject) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM request WHERE site = :site AND subject_id = :subject
                    ORDER BY received_at, id
                    """)
                .bind("site", site)
                .bind("subject", subject)
                .map(new RequestRow())
                .list());
  }

  /** These people's requests, locked. */
  List<Request> ofSubjects(String site, Collection<String> subjects) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM request WHERE site = :site AND subject_id = ANY (:subjects)
                    ORDER BY id FOR UPDATE
                    """)
                .bind("site", site)
                .bindArray("subjects", String.class, List.copyOf(subjects))
                .map(new RequestRow())
                .list());
  }
}
