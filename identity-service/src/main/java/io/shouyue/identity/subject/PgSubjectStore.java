package io.shouyue.identity.subject;

import static io.shouyue.identity.subject.SubjectRows.bind;

import io.shouyue.platform.data.Rows;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Rows of {@code subject}. */
@ApplicationScoped
class PgSubjectStore {
  private static final Comparator<SubjectRef> BY_NAME =
      Comparator.comparing(SubjectRef::site).thenComparing(ref -> ref.id().value());

  private final Jdbi jdbi;
  private final LegalClock clock;

  PgSubjectStore(Jdbi jdbi, LegalClock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  Optional<SubjectState> find(SubjectRef ref) {
    return jdbi.withHandle(
        h ->
            bind(
                    h.createQuery(
                        "SELECT state FROM subject WHERE site = :site AND subject = :subject"),
                    ref)
                .mapTo(String.class)
                .map(SubjectState::valueOf)
                .findOne());
  }

  /** What a locked row says, and whether there was an identity beside it when it was read. */
  record Shared(SubjectState state, boolean signIn, boolean identified) {
    /** Of somebody unknown, of whom the worst is to be thought. */
    static final Shared UNKNOWN = new Shared(SubjectState.ACTIVE, true, true);

    HeldSubject of(SubjectRef ref) {
      return new HeldSubject(ref, signIn, identified);
    }
  }

  /**
   * Locks the rows against moves until the transaction ends, in the order of their names, and reads
   * those that are there.
   */
  Map<SubjectRef, Shared> findShared(Collection<SubjectRef> refs) {
    List<SubjectRef> ordered = refs.stream().distinct().sorted(BY_NAME).toList();
    Map<SubjectRef, Shared> found = new HashMap<>();
    jdbi.useHandle(
        h -> {
          Query query =
              h.createQuery(
                  """
                  SELECT r.n, s.* FROM unnest(:sites, :subjects) WITH ORDINALITY
                    AS r(site, subject, n)
                  CROSS JOIN LATERAL (
                    SELECT state, sign_in,
                      EXISTS (SELECT 1 FROM assurance a
                              WHERE a.site = r.site AND a.subject = r.subject) AS identified
                    FROM subject WHERE site = r.site AND subject = r.subject
                    LIMIT 1 FOR SHARE) AS s
                  """);
          Rows.of(query, ordered)
              .texts("sites", SubjectRef::site)
              .texts("subjects", ref -> ref.id().value());
          query
              .map((rs, ctx) -> found.put(ordered.get(rs.getInt("n") - 1), shared(rs)))
              .forEach(before -> {});
        });
    return found;
  }

  private static Shared shared(ResultSet row) throws SQLException {
    return new Shared(
        SubjectState.valueOf(row.getString("state")),
        row.getBoolean("sign_in"),
        row.getBoolean("identified"));
  }

  /** Notes a sign-in that is going to be made, locks the row and reads its state. */
  Optional<SubjectState> expectSignIn(SubjectRef ref) {
    return jdbi.withHandle(
        h ->
            bind(
                    h.createQuery(
                        """
                        UPDATE subject SET sign_in = true
                        WHERE site = :site AND subject = :subject RETURNING state
                        """),
                    ref)
                .mapTo(String.class)
                .map(SubjectState::valueOf)
                .findOne());
  }

  /** Stores the subject as seen unless it is there. */
  void know(SubjectRef ref, SubjectState state) {
    jdbi.useHandle(
        h ->
            bind(
                    h.createUpdate(
                        """
                        INSERT INTO subject (site, subject, state, known_at, changed_at)
                        VALUES (:site, :subject, :state, :now, :now)
                        ON CONFLICT DO NOTHING
                        """),
                    ref)
                .bind("state", state)
                .bind("now", clock.now())
                .execute());
  }

  /** Locks the row for a move; makes it when the first word of the subject is its end. */
  SubjectState lock(SubjectRef ref) {
    know(ref, SubjectState.ACTIVE);
    return jdbi.withHandle(
        h ->
            bind(
                    h.createQuery(
                        """
                        SELECT state FROM subject
                        WHERE site = :site AND subject = :subject FOR UPDATE
                        """),
                    ref)
                .mapTo(String.class)
                .map(SubjectState::valueOf)
                .one());
  }

  /** Locks the rows of people of one site for a move, as {@link #lock(SubjectRef)} does. */
  Map<SubjectRef, SubjectState> lock(String site, Collection<SubjectRef> refs) {
    Map<SubjectRef, SubjectState> states = new HashMap<>();
    jdbi.useHandle(
        h -> {
          h.createUpdate(
                  """
                  INSERT INTO subject (site, subject, state, known_at, changed_at)
                  SELECT :site, r.id, :state, :now, :now FROM unnest(:subjects) AS r(id)
                  ORDER BY r.id
                  ON CONFLICT DO NOTHING
                  """)
              .bind("site", site)
              .bindArray("subjects", String.class, ids(refs))
              .bind("state", SubjectState.ACTIVE)
              .bind("now", clock.now())
              .execute();
          h.createQuery(
                  """
                  SELECT subject, state FROM subject
                  WHERE site = :site AND subject = ANY (:subjects) ORDER BY subject FOR UPDATE
                  """)
              .bind("site", site)
              .bindArray("subjects", String.class, ids(refs))
              .map(
                  (rs, ctx) ->
                      states.put(ref(site, rs), SubjectState.valueOf(rs.getString("state"))))
              .forEach(before -> {});
        });
    return states;
  }

  /** Changes the state; false when it was so already. */
  boolean change(SubjectRef ref, SubjectState state) {
    return !change(ref.site(), List.of(ref), state).isEmpty();
  }

  /** The same of people of one site; returns those whose state it was not already. */
  Set<SubjectRef> change(String site, Collection<SubjectRef> refs, SubjectState state) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    UPDATE subject SET state = :state, changed_at = :now
                    WHERE site = :site AND subject = ANY (:subjects) AND state <> :state
                    RETURNING subject
                    """)
                .bind("site", site)
                .bindArray("subjects", String.class, ids(refs))
                .bind("state", state)
                .bind("now", clock.now())
                .map((rs, ctx) -> ref(site, rs))
                .set());
  }

  /** Its sign-in is gone, and as it is no longer active there will be none. */
  void withoutSignIn(SubjectRef ref) {
    jdbi.useHandle(
        h ->
            bind(
                    h.createUpdate(
                        """
                        UPDATE subject SET sign_in = false
                        WHERE site = :site AND subject = :subject AND sign_in
                        """),
                    ref)
                .execute());
  }

  private static List<String> ids(Collection<SubjectRef> refs) {
    return refs.stream().map(ref -> ref.id().value()).toList();
  }

  private static SubjectRef ref(String site, ResultSet row) throws SQLException {
    return new SubjectRef(site, new SubjectId(row.getString("subject")));
  }
}
