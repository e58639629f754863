package io.shouyue.stack.seed;

import com.fasterxml.jackson.databind.JsonNode;
import io.shouyue.stack.api.Answer;
import io.shouyue.stack.api.Api;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the website does for one of its people: sign-up with notice and answer, account,
 * verification.
 */
public final class Member {
  private final Api site;
  private final SubjectRef subject;

  private Member(Api site, SubjectRef subject) {
    this.site = site;
    this.subject = subject;
  }

  /** A choice on the wire. */
  public record Choice(String purpose, String choice, String act) {}

  /** A subject on the wire: by the suite's id or, where there is none yet, by the website's. */
  public record SubjectRef(@Nullable String id, @Nullable String externalId) {
    /** By the suite's id. */
    public SubjectRef(String id) {
      this(id, null);
    }
  }

  private record ExternalId(String externalId) {}

  private record NoticeFor(String collectionPoint, SubjectRef subject, String locale) {}

  private record Consents(
      String notice, SubjectRef subject, List<Choice> choices, String channel, String method) {}

  private record Account(
      String username, String password, String email, String mobile, String nickname) {}

  private record Elements(String name, String idNumber) {}

  private record Verification(SubjectRef subject, String method, Elements elements) {}

  /** Resolves the website's user id to a subject, made when it is new. */
  public static Member resolve(Api site, Person person) {
    Answer resolved = site.ask("/v1/subjects/resolve", new ExternalId(person.user()));
    return new Member(site, new SubjectRef(resolved.text("id")));
  }

  /** The same without a call, where the website's own id will do. */
  public static Member unresolved(Api site, Person person) {
    return new Member(site, new SubjectRef(null, person.user()));
  }

  /**
   * The subject's id.
   *
   * @throws NullPointerException when it was not resolved
   */
  public String subject() {
    return Objects.requireNonNull(subject.id());
  }

  /** The subject as calls name it. */
  public SubjectRef ref() {
    return subject;
  }

  /** Asks what the sign-up page must show. */
  public Answer notice(String locale) {
    return notice("signup", locale);
  }

  /** Asks what that collection point must show. */
  public Answer notice(String point, String locale) {
    return site.ask("/v1/notices", new NoticeFor(point, ref(), locale)).expect(201);
  }

  /** Answers a notice: told items acknowledged, the others as chosen, each an act of its own. */
  public Answer answer(JsonNode notice, List<String> given) {
    List<Choice> choices = new ArrayList<>();
    for (JsonNode item : notice.path("items")) {
      String purpose = item.path("purpose").asText();
      boolean told = item.path("ask").asText().equals("NOTICE");
      String choice = told ? "ACKNOWLEDGED" : given.contains(purpose) ? "GIVEN" : "DECLINED";
      choices.add(new Choice(purpose, choice, told ? "told" : "act-" + purpose));
    }
    return site.post(
            "/v1/consents",
            new Consents(notice.path("id").asText(), ref(), choices, "WEB", "CLICK"))
        .expect(201);
  }

  /** Makes the sign-in. */
  public Answer account(Person person, String password) {
    return site.put(
        "/v1/subjects/" + subject() + "/account",
        new Account(
            person.username(), password, person.email(), person.mobile(), person.username()));
  }

  /** Checks name and document number. */
  public Answer verify(Person person) {
    return site.post(
        "/v1/verifications",
        new Verification(ref(), "ELEMENTS", new Elements(person.name(), person.idNumber())));
  }
}
