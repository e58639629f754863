package io.shouyue.identity.subject;

import static io.shouyue.identity.subject.SubjectRows.bind;

import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Rows of {@code subject}. */
@ApplicationScoped
class PgSubjectStore {
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

  /** Locks the row against moves until the transaction ends, and reads it. */
  Optional<Shared> findShared(SubjectRef ref) {
    return jdbi.withHandle(
        h ->
            bind(
                    h.createQuery(
                        """
                        SELECT state, sign_in,
                          EXISTS (SELECT 1 FROM assurance a
                                  WHERE a.site = :site AND a.subject = :subject) AS identified
                        FROM subject WHERE site = :site AND subject = :subject FOR SHARE
                        """),
                    ref)
                .map(
                    (rs, ctx) ->
                        new Shared(
                            SubjectState.valueOf(rs.getString("state")),
                            rs.getBoolean("sign_in"),
                            rs.getBoolean("identified")))
                .findOne());
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

  /** Changes the state; false when it was so already. */
  boolean change(SubjectRef ref, SubjectState state) {
    return jdbi.withHandle(
        h ->
            bind(
                        h.createUpdate(
                            """
                        UPDATE subject SET state = :state, changed_at = :now
                        WHERE site = :site AND subject = :subject AND state <> :state
                        """),
                        ref)
                    .bind("state", state)
                    .bind("now", clock.now())
                    .execute()
                > 0);
  }
}
