package io.shouyue.retention.request;

import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.personal.FreeText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What this service itself holds of a person and their requests. */
@ApplicationScoped
public class OwnRecords {

  private final PgRequestStore requests;
  private final PgMessageStore messages;
  private final RequestSecrets secrets;

  OwnRecords(PgRequestStore requests, PgMessageStore messages, RequestSecrets secrets) {
    this.requests = requests;
    this.messages = messages;
    this.secrets = secrets;
  }

  /** Something the person wrote or was written, with the number of its request. */
  public record Words(String number, Instant at, Direction direction, FreeText text) {}

  /** Every request of the person, oldest first. */
  @Transactional
  public List<Request> requests(String site, SubjectId subject) {
    return requests.seenOfSubject(site, subject.value());
  }

  /** Their own words and the answers to them; notes among staff are not the person's data. */
  @Transactional
  public List<Words> words(String site, SubjectId subject) {
    List<Words> words = new ArrayList<>();
    for (Request request : requests(site, subject)) {
      secrets
          .get(request, RequestSecret.DETAILS)
          .ifPresent(text -> words.add(fromRequester(request, text)));
      messages.of(request).stream()
          .filter(message -> message.direction() != Direction.INTERNAL)
          .map(
              message ->
                  new Words(request.number(), message.at(), message.direction(), message.text()))
          .forEach(words::add);
    }
    return words;
  }

  /** Whether the person wrote anything that somebody has to read before answering. */
  public boolean hasWords(Request request) {
    return secrets.get(request, RequestSecret.DETAILS).isPresent();
  }

  private static Words fromRequester(Request request, FreeText text) {
    return new Words(request.number(), request.receivedAt(), Direction.FROM_REQUESTER, text);
  }
}
