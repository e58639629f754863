package io.shouyue.identity.assurance;

import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.data.Rows;
import io.shouyue.platform.keys.BlindIndex;
import io.shouyue.platform.personal.LicenceNumber;
import io.shouyue.platform.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Keyed digests of document numbers: which live subjects of a site a person has. */
@ApplicationScoped
class PgIdentityDigestStore {
  private static final String STANDING = Standing.query(":site", ":digest", ":subject");

  private final Jdbi jdbi;
  private final BlindIndex index;

  PgIdentityDigestStore(Jdbi jdbi, BlindIndex index) {
    this.jdbi = jdbi;
    this.index = index;
  }

  /** How the subject and the digest of {@code number} stand now. */
  Standing standing(SubjectRef ref, PersonalData number) {
    byte[] digest = digest(ref, number);
    return jdbi.withHandle(
        h ->
            h.createQuery(STANDING)
                .bind("site", ref.site())
                .bind("digest", digest)
                .bind("subject", ref.id().value())
                .map((rs, ctx) -> Standing.of(rs))
                .one());
  }

  /**
   * The digest of each one's number. Until the caller's transaction ends nobody else is given it,
   * and the subject no other one.
   */
  Map<SubjectRef, byte[]> queueUp(List<Confirmed> all) {
    Map<SubjectRef, byte[]> digests = new HashMap<>();
    all.forEach(one -> digests.put(one.ref(), digest(one.ref(), one.identity().number())));
    waitForOthers(digests);
    return digests;
  }

  /** Digests first, and both in order: whoever has the subject waits for nobody. */
  private void waitForOthers(Map<SubjectRef, byte[]> digests) {
    Stream<String> numbers =
        digests.entrySet().stream()
            .map(one -> one.getKey().site() + HexFormat.of().formatHex(one.getValue()));
    Stream<String> subjects = digests.keySet().stream().map(ref -> ref.site() + ref.id().value());
    List<String> wanted = Stream.concat(numbers.sorted(), subjects.sorted()).toList();
    jdbi.useHandle(
        h -> {
          Query query =
              h.createQuery(
                  """
                  SELECT pg_advisory_xact_lock(hashtextextended(what, 0))
                  FROM unnest(:wanted) AS wanted (what)
                  """);
          Rows.of(query, wanted).texts("wanted", Function.identity());
          query.mapToMap().list();
        });
  }

  int count(SubjectRef ref) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT count(*) FROM identity_digest
                    WHERE site = :site AND subject = :subject
                    """)
                .bind("site", ref.site())
                .bind("subject", ref.id().value())
                .mapTo(Integer.class)
                .one());
  }

  int release(SubjectRef ref) {
    return jdbi.withHandle(
        h ->
            h.createUpdate("DELETE FROM identity_digest WHERE site = :site AND subject = :subject")
                .bind("site", ref.site())
                .bind("subject", ref.id().value())
                .execute());
  }

  byte[] digest(SubjectRef ref, PersonalData number) {
    String domain = number instanceof LicenceNumber ? "licence-number" : "id-number";
    return index.of(ref.site(), domain, number.reveal());
  }
}
