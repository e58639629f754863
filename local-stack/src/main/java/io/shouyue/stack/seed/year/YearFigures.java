package io.shouyue.stack.seed.year;

import com.fasterxml.jackson.databind.JsonNode;
import io.shouyue.stack.api.Api;
import java.util.Locale;

/** Counts what the year has come to: from the plan what people did, from the suite what stands. */
final class YearFigures {
  private final Api dpo;

  YearFigures(Api dpo) {
    this.dpo = dpo;
  }

  /** One line for whoever started the stack. */
  String of(YearPlan plan) {
    JsonNode desk = dpo.get("/v1/desk/summary").expect(200).body();
    int erased =
        dpo.get("/v1/erasures?limit=200&phase=EVIDENCE").expect(200).body().path("items").size();
    return String.format(
        Locale.ROOT,
        "%d people, %d answers under %d versions, %d verifications, %d requests of which %d are"
            + " open, %d held, %d erased",
        plan.people(),
        plan.count(Act.Answer.class),
        plan.versions().size(),
        plan.count(Act.Verify.class),
        plan.count(Act.File.class),
        desk.path("open").asLong(),
        desk.path("holdsRunning").asLong(),
        erased);
  }
}
