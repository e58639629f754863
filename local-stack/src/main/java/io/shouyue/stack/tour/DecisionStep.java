package io.shouyue.stack.tour;

import com.fasterxml.jackson.databind.JsonNode;
import io.shouyue.stack.seed.Member;
import java.util.List;

/** Step 3: may the website use this for that? */
final class DecisionStep {
  private final Cast cast;
  private final Narrator narrator;

  DecisionStep(Cast cast) {
    this.cast = cast;
    this.narrator = cast.narrator();
  }

  private record Withdrawal(Member.SubjectRef subject, List<String> purposes, String channel) {}

  void play() {
    narrator.step(3, "The website asks before it uses anything");
    narrator.check("marketing", "denied declined", cast.decision(cast.main(), "marketing"));
    narrator.check("account", "allowed legal-basis", cast.decision(cast.main(), "account"));
    Cast.Player friend = cast.friend();
    JsonNode notice = friend.member().notice("en").body();
    friend.member().answer(notice, List.of("marketing"));
    narrator.check(
        "marketing to somebody who agreed",
        "allowed consent-given",
        cast.decision(friend, "marketing"));
    cast.site()
        .post("/v1/withdrawals", new Withdrawal(friend.member().ref(), List.of("marketing"), "WEB"))
        .expect(201);
    narrator.check(
        "and at once after the withdrawal", "denied withdrawn", cast.decision(friend, "marketing"));
  }
}
