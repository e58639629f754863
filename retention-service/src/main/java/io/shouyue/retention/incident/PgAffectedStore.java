package io.shouyue.retention.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The people that an incident affects, and whether they have been told. */
@ApplicationScoped
class PgAffectedStore {

  private final Jdbi jdbi;

  PgAffectedStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Somebody on the list. */
  record Person(String subject, PersonState state, @Nullable Instant toldAt, String channels) {}

  /** Adds those that are not there yet; returns how many were new. */
  long add(String incident, String site, Collection<String> subjects, Instant now) {
    return jdbi.withHandle(
        h -> {
          PreparedBatch batch =
              h.prepareBatch(
                  """
                  INSERT INTO incident_person (incident_id, site, subject_id, state, not_before)
                  VALUES (:incident, :site, :subject, 'WAITING', :now)
                  ON CONFLICT DO NOTHING
                  """);
          for (String subject : subjects) {
            batch
                .bind("incident", incident)
                .bind("site", site)
                .bind("subject", subject)
                .bind("now", now)
                .add();
          }
          long added = 0;
          for (int count : batch.execute()) {
            added += count;
          }
          return added;
        });
  }

  /** Adds everybody of whom the site reported a record of that category. */
  long addByCategory(String incident, String site, String category, Instant now) {
    return jdbi.withHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO incident_person (incident_id, site, subject_id, state, not_before)
                    SELECT DISTINCT :incident, site, subject_id, 'WAITING', CAST(:now AS timestamptz)
                    FROM retention_event WHERE site = :site AND category = :category
                    ON CONFLICT DO NOTHING
                    """)
                .bind("incident", incident)
                .bind("site", site)
                .bind("category", category)
                .bind("now", now)
                .execute());
  }

  Map<PersonState, Long> counts(String incident) {
    Map<PersonState, Long> counts = new EnumMap<>(PersonState.class);
    jdbi.useHandle(
        h ->
            h.createQuery(
                    """
                    SELECT state, count(*) AS n FROM incident_person
                    WHERE incident_id = :incident GROUP BY state
                    """)
                .bind("incident", incident)
                .map(
                    (rs, ctx) ->
                        counts.put(PersonState.valueOf(rs.getString("state")), rs.getLong("n")))
                .list());
    return counts;
  }

  List<Person> list(String incident, String afterSubject, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM incident_person
                    WHERE incident_id = :incident AND subject_id > :after
                    ORDER BY subject_id LIMIT :limit
                    """)
                .bind("incident", incident)
                .bind("after", afterSubject)
                .bind("limit", limit + 1)
                .map(
                    (rs, ctx) -> {
                      OffsetDateTime told = rs.getObject("told_at", OffsetDateTime.class);
                      return new Person(
                          rs.getString("subject_id"),
                          PersonState.valueOf(rs.getString("state")),
                          told == null ? null : told.toInstant(),
                          rs.getString("channels"));
                    })
                .list());
  }

  /** Somebody who has to be told now. */
  record Waiting(String incident, String site, String subject, int attempts) {}

  /** One whose turn it is, locked; others take others. */
  Optional<Waiting> next(Instant now) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT p.incident_id, p.site, p.subject_id, p.attempts
                    FROM incident_person p JOIN incident i ON i.id = p.incident_id
                    WHERE p.state = 'WAITING' AND p.not_before <= :now AND i.noticed_at IS NOT NULL
                    ORDER BY p.not_before LIMIT 1
                    FOR UPDATE OF p SKIP LOCKED
                    """)
                .bind("now", now)
                .map(
                    (rs, ctx) ->
                        new Waiting(
                            rs.getString("incident_id"),
                            rs.getString("site"),
                            rs.getString("subject_id"),
                            rs.getInt("attempts")))
                .findOne());
  }

  void told(Waiting person, String channels, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE incident_person SET state = :state, told_at = :at, channels = :channels
                    WHERE incident_id = :incident AND subject_id = :subject
                    """)
                .bind(
                    "state",
                    (channels.isEmpty() ? PersonState.UNREACHABLE : PersonState.TOLD).name())
                .bind("at", channels.isEmpty() ? null : at)
                .bind("channels", channels)
                .bind("incident", person.incident())
                .bind("subject", person.subject())
                .execute());
  }

  void again(Waiting person, Instant when) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE incident_person SET attempts = attempts + 1, not_before = :when
                    WHERE incident_id = :incident AND subject_id = :subject
                    """)
                .bind("when", when)
                .bind("incident", person.incident())
                .bind("subject", person.subject())
                .execute());
  }
}
