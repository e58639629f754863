package io.shouyue.bench.fault;

import com.fasterxml.jackson.databind.JsonNode;
import io.shouyue.stack.StackException;
import io.shouyue.stack.api.Answer;
import io.shouyue.stack.api.Api;
import io.shouyue.stack.seed.Person;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One person's way from sign-up to a held account; every call is repeated until it is answered. */
final class Journey {
  private final Api site;
  private final Api dpo;
  private final Person person;
  private Ref subject = new Ref("");
  private String request = "";

  Journey(Api site, Api dpo, Person person) {
    this.site = site;
    this.dpo = dpo;
    this.person = person;
  }

  private record Ref(String id) {}

  private record ExternalId(String externalId) {}

  private record NoticeFor(String collectionPoint, Ref subject, String locale) {}

  private record Choice(String purpose, String choice, String act) {}

  private record Consents(
      String notice, Ref subject, List<Choice> choices, String channel, String method) {}

  private record Account(
      String username, String password, String email, String mobile, String nickname) {}

  private record Elements(String name, String idNumber) {}

  private record Verification(Ref subject, String method, Elements elements) {}

  private record Proof(String method, String authTime) {}

  private record Cancellation(String type, Ref subject, String locale, Proof proof) {}

  private record Question(Ref subject, String purpose) {}

  private record Nothing() {}

  /** The subject's id. */
  String subject() {
    return subject.id();
  }

  /** Takes one step. */
  void take(Step step) {
    switch (step) {
      case CONSENT -> consent();
      case ACCOUNT -> account();
      case VERIFICATION -> verification();
      case REQUEST -> request();
      case GRANT -> grant();
      case EXECUTION -> execution();
    }
  }

  /** Whether the website is told that the person is gone. */
  boolean isGone() {
    return Patience.answer(() -> site.post("/v1/subjects/resolve", subject)).status() == 410;
  }

  private void consent() {
    ExternalId user = new ExternalId(person.user());
    subject = new Ref(post(site, "/v1/subjects/resolve", user, 200).text("id"));
    NoticeFor asked = new NoticeFor("signup", subject, "zh-CN");
    JsonNode notice = post(site, "/v1/notices", asked, 201).body();
    Consents answer =
        new Consents(notice.path("id").asText(), subject, choices(notice), "WEB", "CLICK");
    post(site, "/v1/consents", answer, 201);
  }

  private static List<Choice> choices(JsonNode notice) {
    List<Choice> choices = new ArrayList<>();
    for (JsonNode item : notice.path("items")) {
      String purpose = item.path("purpose").asText();
      boolean told = item.path("ask").asText().equals("NOTICE");
      choices.add(
          new Choice(purpose, told ? "ACKNOWLEDGED" : "GIVEN", told ? "told" : "act-" + purpose));
    }
    return choices;
  }

  /** A call that was cut off may have been done: its password is then the one that stands. */
  private void account() {
    Account account =
        new Account(
            person.username(),
            "Walk-" + UUID.randomUUID(),
            person.email(),
            person.mobile(),
            person.username());
    String path = "/v1/subjects/" + subject() + "/account";
    Answer answer = Patience.answer(() -> site.put(path, account));
    boolean made = answer.status() < 300 || answer.code().equals("password-reused");
    require(made, "the account: " + answer.summary());
  }

  private void verification() {
    Verification asked =
        new Verification(subject, "ELEMENTS", new Elements(person.name(), person.idNumber()));
    Answer made = post(site, "/v1/verifications", asked, 201);
    String path = "/v1/verifications/" + made.text("id");
    Patience.until(
        "verified", () -> Patience.answer(() -> site.get(path)).text("state").equals("VERIFIED"));
  }

  private void request() {
    Proof proof = new Proof("SITE_SESSION", Instant.now().toString());
    Cancellation asked = new Cancellation("CANCELLATION", subject, "zh-CN", proof);
    request = "/v1/requests/" + post(site, "/v1/requests", asked, 201).text("id");
  }

  /** A grant that was cut off may have been done: then it is no longer a legal move. */
  private void grant() {
    Answer answer = repeated(dpo, request + "/grant", new Nothing());
    require(answer.status() == 200 || answer.status() == 409, "the grant: " + answer.summary());
  }

  private void execution() {
    Patience.until(
        "closed", () -> Patience.answer(() -> dpo.get(request)).text("state").equals("CLOSED"));
    String reason =
        post(site, "/v1/decisions", new Question(subject, "account"), 200).text("reason");
    require(reason.equals("subject-held"), "the decision says " + reason);
  }

  private static Answer post(Api api, String path, Object body, int wanted) {
    return repeated(api, path, body).expect(wanted);
  }

  private static Answer repeated(Api api, String path, Object body) {
    String key = UUID.randomUUID().toString();
    return Patience.answer(() -> api.post(path, body, key));
  }

  private static void require(boolean met, String otherwise) {
    if (!met) {
      throw new StackException(otherwise + ".");
    }
  }
}
