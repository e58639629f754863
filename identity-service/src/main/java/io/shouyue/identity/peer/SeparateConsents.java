package io.shouyue.identity.peer;

import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Asks consent-service whether purposes may be processed for a subject now. Fails closed: without
 * an answer it fails with {@code unavailable}.
 */
@ApplicationScoped
public class SeparateConsents {
  private final ConsentClient consent;

  SeparateConsents(@RestClient ConsentClient consent) {
    this.consent = consent;
  }

  /** Those of {@code purposes} that are not allowed, in their order. */
  public List<String> missing(String site, SubjectId subject, List<String> purposes) {
    var questions =
        purposes.stream()
            .map(purpose -> DecisionsRequest.Question.of(subject.value(), purpose))
            .toList();
    var answer = Peers.call(() -> consent.decide(site, new DecisionsRequest(questions)));
    return IntStream.range(0, purposes.size())
        .filter(i -> !answer.decisions().get(i).allowed())
        .mapToObj(purposes::get)
        .toList();
  }
}
