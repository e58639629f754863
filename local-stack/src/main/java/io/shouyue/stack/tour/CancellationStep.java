package io.shouyue.stack.tour;

import com.fasterxml.jackson.databind.JsonNode;
import io.shouyue.stack.api.Answer;
import io.shouyue.stack.api.Api;
import java.util.List;
import java.util.stream.StreamSupport;

/** Step 5: the person looks, withdraws and cancels in the privacy centre. */
final class CancellationStep {
  private final Cast cast;
  private final Narrator narrator;

  CancellationStep(Cast cast) {
    this.cast = cast;
    this.narrator = cast.narrator();
  }

  private record Withdrawal(List<String> purposes, String channel) {}

  private record NewRequest(String type, String locale) {}

  /** Returns the request's id. */
  String play() {
    narrator.step(5, "In the privacy centre: see, withdraw, cancel the account");
    Cast.Player main = cast.main();
    narrator.look(cast.stack().gateway() + "/me", "demo:" + main.person().username());
    Api self = main.self();
    String subject = main.member().subject();
    Answer consents = self.get("/v1/subjects/" + subject + "/consents").expect(200);
    narrator.check("consents shown", 5, consents.body().path("items").size());
    Answer receipts = self.get("/v1/receipts").expect(200);
    narrator.check("receipts shown", receipts.body().path("items").size() >= 1);
    narrator.check(
        "a search for traces sees a living person", cast.stack().knows(main.person().username()));
    self.post("/v1/withdrawals", new Withdrawal(List.of("face_verify"), "WEB")).expect(201);
    narrator.check("face check", "denied withdrawn", cast.decision(main, "face_verify"));
    Answer filed = self.post("/v1/requests", new NewRequest("CANCELLATION", "zh-CN")).expect(201);
    String id = filed.text("id");
    clock(self, filed, id, "answered-15wd");
    clock(self, filed, id, "answered-30d");
    return id;
  }

  private void clock(Api self, Answer filed, String id, String promise) {
    JsonNode clock =
        StreamSupport.stream(filed.body().path("clocks").spliterator(), false)
            .filter(one -> one.path("promise").asText().equals(promise))
            .findFirst()
            .orElse(filed.body().path("none"));
    Answer explained = self.get("/v1/requests/" + id + "/clocks/" + promise).expect(200);
    int days = explained.body().path("days").size();
    narrator.check(
        promise
            + " runs until the end of "
            + clock.path("dueDate").asText()
            + ", explained over "
            + days
            + " days",
        days > 14 && explained.text("dueDate").equals(clock.path("dueDate").asText()));
  }
}
