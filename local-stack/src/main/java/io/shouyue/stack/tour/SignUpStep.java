package io.shouyue.stack.tour;

import com.fasterxml.jackson.databind.JsonNode;
import io.shouyue.stack.api.Answer;
import io.shouyue.stack.api.Api;
import io.shouyue.stack.seed.Member;
import java.util.List;

/** Step 2: what is shown and chosen at sign-up, and what is refused. */
final class SignUpStep {
  private final Cast cast;
  private final Narrator narrator;

  SignUpStep(Cast cast) {
    this.cast = cast;
    this.narrator = cast.narrator();
  }

  private record Choices(
      String notice, List<Member.Choice> choices, String channel, String method) {}

  void play() {
    narrator.step(2, "A person signs up: told, asked, and free to say no");
    narrator.look(cast.stack().demoSite(), "");
    JsonNode notice = cast.main().member().notice("zh-CN").body();
    narrator.check("purposes shown", 5, notice.path("items").size());
    String id = notice.path("id").asText();
    Api browser =
        Api.notice(
                cast.stack().gateway(),
                notice.path("browserToken").asText(),
                cast.stack().demoSite())
            .watchedBy(narrator::call);
    refusals(browser, id);
    accepted(browser, id);
    Answer account = cast.main().member().account(cast.main().person(), cast.main().password());
    narrator.check("sign-up goes on without marketing", account.status() < 300);
  }

  private void refusals(Api browser, String id) {
    Answer bundle =
        browser.post(
            "/v1/consents",
            choices(
                id,
                new Member.Choice("marketing", "GIVEN", "all"),
                new Member.Choice("face_verify", "GIVEN", "all")));
    narrator.check(
        "“accept all” with the face check", "422 separate-consent-bundled", status(bundle));
    Answer consented =
        browser.post("/v1/consents", choices(id, new Member.Choice("account", "GIVEN", "one")));
    narrator.check("consent to what is only told", "422 not-consent-based", status(consented));
  }

  private void accepted(Api browser, String id) {
    Answer answered =
        browser.post(
            "/v1/consents",
            choices(
                id,
                new Member.Choice("account", "ACKNOWLEDGED", "told"),
                new Member.Choice("service_notice", "ACKNOWLEDGED", "told"),
                new Member.Choice("real_name", "ACKNOWLEDGED", "told"),
                new Member.Choice("marketing", "DECLINED", "no"),
                new Member.Choice("face_verify", "GIVEN", "yes")));
    narrator.check("the answer is recorded", 201, answered.status());
    Answer receipt = cast.site().get("/v1/receipts/" + answered.text("receipt"));
    narrator.check("the receipt comes back", 200, receipt.status());
  }

  private static Choices choices(String id, Member.Choice... choices) {
    return new Choices(id, List.of(choices), "WEB", "CLICK");
  }

  private static String status(Answer answer) {
    return answer.status() + " " + answer.code();
  }
}
