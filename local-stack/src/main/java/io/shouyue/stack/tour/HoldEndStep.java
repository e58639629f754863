package io.shouyue.stack.tour;

import com.fasterxml.jackson.databind.JsonNode;
import io.shouyue.stack.api.Answer;
import io.shouyue.stack.api.Api;
import io.shouyue.stack.seed.Member;
import java.util.List;

/** Step 8: a year passes, and the person is gone. */
final class HoldEndStep {
  private final Cast cast;
  private final Narrator narrator;
  private final Api dpo;

  HoldEndStep(Cast cast) {
    this.cast = cast;
    this.narrator = cast.narrator();
    this.dpo = cast.staff("dpo");
  }

  void play(String hold) {
    narrator.step(8, "A year passes: the hold ends and the person is gone");
    String path = "/v1/holds/" + hold;
    Answer before = dpo.get(path).expect(200);
    String erasure = before.text("erasure");
    move("+365d");
    narrator.check("on the 365th day it still stands", "RUNNING", dpo.get(path).text("state"));
    move("+1d");
    Api quiet = dpo.watchedBy(answer -> {});
    narrator.check("one day more and it ends", Eventually.holds(() -> isPast(quiet, erasure)));
    JsonNode done = dpo.get("/v1/erasures/" + erasure).expect(200).body();
    Answer certificate =
        dpo.get("/v1/certificates/" + done.path("certificate").asText()).expect(200);
    narrator.check(
        "the certificate names nobody",
        cast.main().traces().stream().noneMatch(certificate.text()::contains));
    Answer gone =
        cast.site()
            .post("/v1/subjects/resolve", new Member.SubjectRef(cast.main().member().subject()));
    narrator.check("the id answers", "410 erased", gone.status() + " " + gone.code());
    narrator.check(
        "tables and files that still hold a trace", List.of(), cast.stack().search(traces()));
    evidence(quiet, erasure);
  }

  private void evidence(Api quiet, String erasure) {
    move("+1100d");
    narrator.check(
        "three years after closing the sealed evidence goes too",
        Eventually.holds(() -> quiet.get("/v1/erasures/" + erasure).text("phase").equals("DONE")));
  }

  private void move(String step) {
    cast.stack().moveClock(step);
    narrator.say("./shouyue clock " + step);
  }

  private static boolean isPast(Api quiet, String erasure) {
    String phase = quiet.get("/v1/erasures/" + erasure).text("phase");
    return phase.equals("EVIDENCE") || phase.equals("DONE");
  }

  private List<String> traces() {
    // The subject's own id stays on the list of erased ids, which names nobody else.
    return cast.main().traces().stream()
        .filter(trace -> !trace.equals(cast.main().member().subject()))
        .toList();
  }
}
