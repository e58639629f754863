package io.shouyue.stack.tour;

import io.shouyue.stack.api.Answer;
import io.shouyue.stack.api.Api;
import io.shouyue.stack.seed.Member;
import java.time.Instant;
import java.util.List;

/** Step 7: a service is killed in the middle of the job. */
final class CrashStep {
  private final Cast cast;
  private final Narrator narrator;

  CrashStep(Cast cast) {
    this.cast = cast;
    this.narrator = cast.narrator();
  }

  private record Cancellation(String type, Member.SubjectRef subject, String locale, Proof proof) {}

  private record Proof(String method, String authTime) {}

  void play() {
    narrator.step(7, "A service is killed in the middle, and nothing is lost");
    Cast.Player third = cast.third();
    third.member().answer(third.member().notice("zh-CN").body(), List.of("marketing"));
    third.member().account(third.person(), third.password());
    Answer filed =
        cast.site()
            .post(
                "/v1/requests",
                new Cancellation(
                    "CANCELLATION",
                    third.member().ref(),
                    "zh-CN",
                    new Proof("SITE_SESSION", Instant.now().toString())))
            .expect(201);
    Api dpo = cast.staff("dpo");
    cast.stack().kill("identity-service");
    narrator.say("identity-service ended with kill -9");
    String request = "/v1/requests/" + filed.text("id");
    dpo.post(request + "/grant", "{}").expect(200);
    Api quiet = dpo.watchedBy(answer -> {});
    narrator.check(
        "started again, the job finishes",
        Eventually.holds(() -> quiet.get(request).text("state").equals("CLOSED")));
    narrator.check("marketing", "denied subject-held", cast.decision(third, "marketing"));
  }
}
