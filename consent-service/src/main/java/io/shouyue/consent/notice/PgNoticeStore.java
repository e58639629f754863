package io.shouyue.consent.notice;

import io.shouyue.consent.column.Columns;
import io.shouyue.consent.subject.AgeBand;
import io.shouyue.platform.data.Rows;
import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Rows of {@code notice} and {@code notice_text}. */
@ApplicationScoped
public class PgNoticeStore {
  /** Ids of those that subjects were served or have answered, and who that was. */
  static final String OF_SUBJECTS =
      """
      SELECT s.id, s.served_to AS subject FROM notice s
      WHERE s.site = :site AND s.served_to = ANY (:subjects)
      UNION
      SELECT r.notice, r.subject FROM receipt r
      WHERE r.site = :site AND r.subject = ANY (:subjects)
      """;

  private final Jdbi jdbi;

  PgNoticeStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Keeps what was shown, once however often it is shown. */
  void keepText(String site, byte[] hash, String content) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO notice_text (site, hash, content) VALUES (:site, :hash, :content)
                    ON CONFLICT DO NOTHING
                    """)
                .bind("site", site)
                .bind("hash", hash)
                .bind("content", content)
                .execute());
  }

  void insert(Notice notice, byte[] tokenHash) {
    SubjectId subject = notice.subject();
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO notice (site, id, subject, served_to, visitor, collection_point, locale, age_band, hash,
                      policy_document, policy_version, purposes, token_hash, created_at, expires_at)
                    VALUES (:site, :id, :subject, :subject, :visitor, :point, :locale, :age, :hash, :document,
                      :version, :purposes, :token, :created, :expires)
                    """)
                .bind("site", notice.site())
                .bind("id", notice.id())
                .bind("subject", subject == null ? null : subject.value())
                .bind("visitor", notice.visitor())
                .bind("point", notice.collectionPoint())
                .bind("locale", notice.locale())
                .bind("age", notice.ageBand() == null ? null : notice.ageBand().name())
                .bind("hash", notice.hash())
                .bind("document", notice.policyDocument())
                .bind("version", notice.policyVersion())
                .bindArray("purposes", String.class, notice.purposes())
                .bind("token", tokenHash)
                .bind("created", notice.createdAt())
                .bind("expires", notice.expiresAt())
                .execute());
  }

  Map<NoticeRef, Notice> find(Collection<NoticeRef> refs) {
    Map<NoticeRef, Notice> found = new HashMap<>();
    jdbi.useHandle(
        h -> {
          // LIMIT keeps the planner from joining whole tables before it has statistics.
          Query query =
              h.createQuery(
                  """
                  SELECT n.* FROM unnest(:sites, :ids) AS r(site, id)
                  CROSS JOIN LATERAL (
                    SELECT * FROM notice s WHERE s.site = r.site AND s.id = r.id LIMIT 1) AS n
                  """);
          Rows.of(query, refs).texts("sites", NoticeRef::site).texts("ids", NoticeRef::id);
          query.map((row, ctx) -> notice(row)).forEach(it -> found.put(it.ref(), it));
        });
    return found;
  }

  Optional<Notice> byToken(byte[] tokenHash) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM notice WHERE token_hash = :token")
                .bind("token", tokenHash)
                .map((row, ctx) -> notice(row))
                .findOne());
  }

  /** Answers those that have no answer yet, in the order of their names; returns how many. */
  int answered(List<NoticeAnswer> answers) {
    return jdbi.withHandle(
        h -> {
          Update update =
              h.createUpdate(
                  """
                  UPDATE notice n SET subject = a.subject, answer = a.answer, receipt = a.receipt
                  FROM unnest(:sites, :ids, :subjects, :answers, :receipts)
                    AS a(site, id, subject, answer, receipt)
                  WHERE n.site = a.site AND n.id = a.id AND n.answer IS NULL
                  """);
          Rows.of(update, answers)
              .texts("sites", answer -> answer.notice().site())
              .texts("ids", answer -> answer.notice().id())
              .texts("subjects", answer -> answer.subject().value())
              .bytes("answers", NoticeAnswer::answer)
              .texts("receipts", NoticeAnswer::receipt);
          return update.execute();
        });
  }

  Optional<String> text(String site, byte[] hash) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT content FROM notice_text WHERE site = :site AND hash = :hash")
                .bind("site", site)
                .bind("hash", hash)
                .mapTo(String.class)
                .findOne());
  }

  /** Deletes notices without an answer whose time was over by then; returns how many. */
  int purgeUnanswered(Instant expiredBefore, int most) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT purge_unanswered_notices(:before::timestamptz, :most::integer)")
                .bind("before", expiredBefore)
                .bind("most", most)
                .mapTo(Integer.class)
                .one());
  }

  long count(String site, List<String> subjects) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "SELECT count(DISTINCT n.id) FROM notice n JOIN ("
                        + OF_SUBJECTS
                        + ") AS o ON n.id = o.id WHERE n.site = :site")
                .bind("site", site)
                .bindArray("subjects", String.class, subjects)
                .mapTo(Long.class)
                .one());
  }

  private static Notice notice(ResultSet row) throws SQLException {
    return new Notice(
        row.getString("site"),
        row.getString("id"),
        subject(row),
        row.getBoolean("visitor"),
        row.getString("collection_point"),
        row.getString("locale"),
        ageBand(row),
        row.getBytes("hash"),
        row.getString("policy_document"),
        row.getInt("policy_version"),
        Columns.texts(row, "purposes"),
        Columns.instant(row, "created_at"),
        Columns.instant(row, "expires_at"),
        row.getBytes("answer"),
        row.getString("receipt"));
  }

  private static @Nullable AgeBand ageBand(ResultSet row) throws SQLException {
    String band = row.getString("age_band");
    return band == null ? null : AgeBand.valueOf(band);
  }

  private static @Nullable SubjectId subject(ResultSet row) throws SQLException {
    String id = row.getString("subject");
    return id == null ? null : new SubjectId(id);
  }
}
