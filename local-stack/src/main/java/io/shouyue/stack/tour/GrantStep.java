package io.shouyue.stack.tour;

import com.fasterxml.jackson.databind.JsonNode;
import io.shouyue.stack.api.Answer;
import io.shouyue.stack.api.Api;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Step 6: the desk grants; service stops at once and what has a basis is held. */
final class GrantStep {
  private final Cast cast;
  private final Narrator narrator;
  private final Api dpo;

  GrantStep(Cast cast) {
    this.cast = cast;
    this.narrator = cast.narrator();
    this.dpo = cast.staff("dpo");
  }

  private record Ask(String reason, String justification, List<String> fields, String reference) {}

  /** Returns the hold's id. */
  String play(String request) {
    narrator.step(6, "The DPO grants it: service stops, what has a basis is held");
    narrator.look(cast.stack().gateway() + "/desk", "dpo");
    JsonNode queue = dpo.get("/v1/desk/queue").expect(200).body().path("items");
    narrator.check(
        "the queue holds it, earliest due first",
        queue.findValuesAsText("id").contains(request) && isSorted(queue));
    dpo.post("/v1/requests/" + request + "/grant", "{}").expect(200);
    narrator.check("closed once it is done", closed(request));
    narrator.check(
        "sign-in is refused",
        !cast.stack().person(cast.main().person().username(), cast.main().password()).granted());
    narrator.check("account", "denied subject-held", cast.decision(cast.main(), "account"));
    webhook();
    JsonNode hold = hold();
    lines(hold);
    reads(hold);
    return hold.path("id").asText();
  }

  private boolean closed(String request) {
    Api quiet = dpo.watchedBy(answer -> {});
    return Eventually.holds(
        () -> quiet.get("/v1/requests/" + request).text("state").equals("CLOSED"));
  }

  private static boolean isSorted(JsonNode queue) {
    List<String> dues = new ArrayList<>();
    queue.forEach(item -> dues.add(item.path("request").path("due").asText("~")));
    return dues.equals(dues.stream().sorted().toList());
  }

  private void webhook() {
    Api site = Api.anonymous(cast.stack().demoSite());
    String subject = cast.main().member().subject();
    narrator.check(
        "the website got a signed webhook",
        Eventually.holds(
            () -> {
              String hooks = site.get("/api/hooks").text();
              return hooks.contains("account.cancelled") && hooks.contains(subject);
            }));
  }

  private JsonNode hold() {
    String subject = cast.main().member().subject();
    for (JsonNode hold :
        dpo.get("/v1/holds?state=RUNNING&limit=100").expect(200).body().path("items")) {
      if (hold.path("subject").asText().equals(subject)) {
        return hold;
      }
    }
    throw new io.shouyue.stack.StackException("There is no running hold of " + subject + ".");
  }

  private void lines(JsonNode hold) {
    Set<String> fields = new TreeSet<>();
    Set<String> kinds = new TreeSet<>();
    Set<String> exceeding = new TreeSet<>();
    for (JsonNode line : hold.path("lines")) {
      fields.add(line.path("field").asText());
      kinds.add(line.path("basisKind").asText());
      if (line.path("flags").toString().contains("exceeds-basis")) {
        exceeding.add(line.path("field").asText());
      }
    }
    narrator.say("held until the end of " + hold.path("lastDay").asText() + ": " + fields);
    narrator.check("kinds of basis", Set.of("AUTHORITY", "LAW"), kinds);
    narrator.check("longer than its basis asks", Set.of("username"), exceeding);
    narrator.check("without a line, so erased: email", !fields.contains("email"));
  }

  private void reads(JsonNode hold) {
    String path = "/v1/holds/" + hold.path("id").asText();
    Answer refused = dpo.get(path + "/record");
    narrator.check("reading it", "403 held", refused.status() + " " + refused.code());
    Answer asked =
        cast.staff("agent")
            .post(
                path + "/break-glass",
                new Ask("SECURITY", "账户被冒用", List.of("realName"), "案件 2026-17"))
            .expect(201);
    Answer opened =
        dpo.post(path + "/break-glass/" + asked.text("id") + "/approve", "{}").expect(200);
    narrator.check(
        "break-glass by two people shows the field",
        cast.main().person().name(),
        opened.body().path("record").path("realName").asText());
    String event = asked.text("id");
    Api auditor = cast.staff("auditor").watchedBy(answer -> {});
    narrator.check(
        "and it is in the audit trail",
        Eventually.holds(() -> auditor.get("/v1/audit-events?limit=100").text().contains(event)));
  }
}
