package io.shouyue.identity.person;

import io.shouyue.identity.ApiTestBase;
import io.shouyue.identity.identifier.DocumentKind;
import io.shouyue.identity.identifier.DocumentNumber;
import io.shouyue.identity.identifier.DocumentNumber.Region;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.data.group.Outcome;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.keys.BlindIndex;
import io.shouyue.platform.personal.IdNumber;
import io.shouyue.platform.personal.PersonName;
import io.shouyue.platform.web.idempotency.KeyedCall;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What tests of batches write: claims of the demo site, and matches for them. */
abstract class BatchApiTestBase extends ApiTestBase {
  static final String NAME = "王小明";

  @Inject ClaimBatch claims;
  @Inject AnswerBatch answers;
  @Inject BlindIndex index;

  /** Claims of people of whom the service has heard, each with a number of that sequence. */
  List<ClaimWrite> several(int count, int sequence) {
    return Stream.generate(() -> claim(known(), idNumber(sequence))).limit(count).toList();
  }

  ClaimWrite claim(SubjectRef ref, String number) {
    DocumentNumber document =
        new DocumentNumber(
            new IdNumber(number), DocumentKind.RESIDENT_ID, Optional.empty(), Region.KNOWN);
    ElementClaim claim =
        new ElementClaim(
            new PersonName(NAME), document, Optional.empty(), Optional.empty(), Optional.empty());
    KeyedCall call = new KeyedCall("demo/site-demo", UUID.randomUUID().toString(), new byte[32]);
    byte[] question = index.of(ref.site(), "element-question", claim.question());
    return new ClaimWrite(call, ref, claim, question, null);
  }

  /** The answer to a question that left: a match. */
  static AnswerWrite match(ClaimWrite write, Outcome<Claimed> outcome) {
    Ending match = new Ending(VerificationState.VERIFIED, null, null, "sandbox");
    return new AnswerWrite(
        write.ref(), done(outcome).id(), write.claim(), match, write.call().client());
  }

  static Claimed done(Outcome<Claimed> outcome) {
    return ((Outcome.Done<Claimed>) outcome).result();
  }

  /** Somebody of whom the service has heard. */
  static SubjectRef known() {
    String subject = newSubject();
    site().get("/v1/subjects/" + subject + "/assurance").then().statusCode(200);
    return ref(subject);
  }

  static SubjectRef ref(String subject) {
    return new SubjectRef("demo", new SubjectId(subject));
  }

  String state(String id) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT state FROM verification WHERE id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .one());
  }

  /** How often the trail is told that a verification of the subject was decided. */
  int decided(SubjectRef ref) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT count(*) FROM outbox_message
                    WHERE payload LIKE '%verification.decided%'
                      AND payload LIKE '%' || :subject || '%'
                    """)
                .bind("subject", ref.id().value())
                .mapTo(Integer.class)
                .one());
  }
}
