package io.shouyue.retention.standing;

import io.shouyue.platform.id.SubjectId;
import io.shouyue.retention.promise.RequestType;
import io.shouyue.retention.request.Request;
import io.shouyue.retention.standing.Mandate.AgentCheck;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Mandates and what was found of next of kin, by request. */
@ApplicationScoped
class PgStandingStore {

  private final Jdbi jdbi;

  PgStandingStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void put(Request request, Mandate mandate, String by, Instant now) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO request_mandate (request_id, document, scope, valid_until,
                      agent_check, recorded_by, recorded_at)
                    VALUES (:request, :document, :scope, :until, :check, :by, :now)
                    ON CONFLICT (request_id) DO UPDATE SET document = excluded.document,
                      scope = excluded.scope, valid_until = excluded.valid_until,
                      agent_check = excluded.agent_check, recorded_by = excluded.recorded_by,
                      recorded_at = excluded.recorded_at
                    """)
                .bind("request", request.id())
                .bind("document", mandate.document())
                .bind(
                    "scope",
                    mandate.scope().stream()
                        .sorted()
                        .map(Enum::name)
                        .collect(Collectors.joining(" ")))
                .bind("until", mandate.validUntil())
                .bind("check", mandate.agentCheck().name())
                .bind("by", by)
                .bind("now", now)
                .execute());
  }

  Optional<Mandate> mandate(Request request) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM request_mandate WHERE request_id = :request")
                .bind("request", request.id())
                .map(
                    (rs, ctx) ->
                        new Mandate(
                            rs.getString("document"),
                            Arrays.stream(rs.getString("scope").split(" ", -1))
                                .map(RequestType::valueOf)
                                .collect(Collectors.toSet()),
                            rs.getObject("valid_until", LocalDate.class),
                            AgentCheck.valueOf(rs.getString("agent_check"))))
                .findOne());
  }

  void put(Request request, Kinship found, String by, Instant now) {
    SubjectId deceased = found.deceased();
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO request_kin (request_id, site, deceased, kin_right, death_proof,
                      kinship_proof, own_interest, arranged_otherwise, recorded_by, recorded_at)
                    VALUES (:request, :site, :deceased, :right, :death,
                      :kinship, :interest, :otherwise, :by, :now)
                    ON CONFLICT (request_id) DO UPDATE SET deceased = excluded.deceased,
                      kin_right = excluded.kin_right, death_proof = excluded.death_proof,
                      kinship_proof = excluded.kinship_proof,
                      own_interest = excluded.own_interest,
                      arranged_otherwise = excluded.arranged_otherwise,
                      recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at
                    """)
                .bind("request", request.id())
                .bind("site", request.site())
                .bind("deceased", deceased == null ? null : deceased.value())
                .bind("right", found.right().name())
                .bind("death", found.deathProof())
                .bind("kinship", found.kinshipProof())
                .bind("interest", found.ownInterest())
                .bind("otherwise", found.arrangedOtherwise())
                .bind("by", by)
                .bind("now", now)
                .execute());
  }

  Optional<Kinship> kinship(Request request) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM request_kin WHERE request_id = :request")
                .bind("request", request.id())
                .map(
                    (rs, ctx) -> {
                      String deceased = rs.getString("deceased");
                      return new Kinship(
                          deceased == null ? null : new SubjectId(deceased),
                          RequestType.valueOf(rs.getString("kin_right")),
                          rs.getString("death_proof"),
                          rs.getString("kinship_proof"),
                          rs.getBoolean("own_interest"),
                          rs.getBoolean("arranged_otherwise"));
                    })
                .findOne());
  }
}
