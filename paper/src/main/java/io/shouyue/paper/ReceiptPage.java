package io.shouyue.paper;

import io.shouyue.proof.Checkpoint;
import io.shouyue.proof.Json;
import io.shouyue.proof.TlogProof;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a receipt says to the person, in the language of the notice it answers. A function of the
 * JSON-LD document and nothing else, so that whoever has the document can tell what its page must
 * say.
 */
public final class ReceiptPage {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

  private final Json.Obj receipt;
  private final Words words;
  private final List<Block> blocks = new ArrayList<>();

  private ReceiptPage(Json.Obj receipt) {
    this.receipt = receipt;
    this.words = Words.of(first("pii_processing").map(it -> text(it, "language")).orElse("zh-CN"));
  }

  /** The page of a receipt, from top to bottom. */
  public static List<Block> of(Json.Obj receipt) {
    ReceiptPage page = new ReceiptPage(receipt);
    page.head();
    page.items("event").forEach(page::event);
    page.rights();
    page.proof();
    return List.copyOf(page.blocks);
  }

  private void head() {
    boolean withdrawal =
        items("event").stream()
            .allMatch(event -> text(event, "event_state").equals("dpv:ConsentWithdrawn"));
    blocks.add(new Block.Title(words.say(withdrawal ? "title.withdrawal" : "title.consent")));
    first("party_identification")
        .ifPresent(
            party -> {
              fact("controller", text(party, "party_name"));
              fact("contact", text(party, "party_contact"));
            });
    fact("receipt", text(receipt, "receipt_id"));
    fact("issued", time(text(receipt, "issued_at")));
    fact("principal", text(receipt, "pii_principal_id"));
    first("pii_processing")
        .ifPresent(
            it ->
                fact(
                    "policy",
                    words.say(
                        "policy.value",
                        text(it, "privacy_notice"),
                        text(it, "privacy_notice_version"))));
  }

  private void event(Json.Obj event) {
    String purpose = text(event, "purpose_id");
    Optional<Json.Obj> processing =
        items("pii_processing").stream()
            .filter(it -> text(it, "purpose_id").equals(purpose))
            .findFirst();
    String title = processing.map(it -> text(it, "purpose")).orElse(purpose);
    String state = words.name("state", local(text(event, "event_state")));
    blocks.add(new Block.Heading(words.say("purpose", title, state)));
    processing.map(it -> text(it, "purpose_description")).ifPresent(this::paragraph);
    fact("time", time(text(event, "event_time")));
    until(event);
    processing.ifPresent(this::processing);
  }

  private void until(Json.Obj event) {
    String until = text(event, "validity_duration");
    boolean dated = !until.isEmpty() && Character.isDigit(until.charAt(0));
    if (dated) {
      fact("until", time(until));
    }
  }

  private void processing(Json.Obj it) {
    fact("basis", words.name("basis", local(text(it, "lawful_basis"))));
    fact(
        "data",
        objects(it, "pii_information").stream()
            .map(data -> words.name("category", text(data, "pii_type")))
            .collect(Collectors.joining(words.say("separator"))));
    fact("method", text(it, "processing_method"));
    recipients(it);
    fact(
        "places",
        strings(it, "processing_locations").stream()
            .map(place -> words.name("place", place))
            .collect(Collectors.joining(words.say("separator"))));
    fact("retention", text(it, "retention_period"));
  }

  private void recipients(Json.Obj it) {
    Map<String, String> names =
        items("party_identification").stream()
            .collect(
                Collectors.toMap(
                    party -> text(party, "party_id"),
                    party -> text(party, "party_name") + " " + text(party, "party_contact"),
                    (first, second) -> first));
    String told =
        strings(it, "recipient_third_parties").stream()
            .map(id -> names.getOrDefault(id, id))
            .collect(Collectors.joining(words.say("separator")));
    fact("recipients", told.isEmpty() ? words.say("none") : told);
  }

  private void rights() {
    first("pii_processing")
        .ifPresent(
            it -> {
              blocks.add(new Block.Heading(words.say("rights")));
              paragraph(text(it, "withdrawal_method"));
              paragraph(text(it, "privacy_rights"));
            });
  }

  private void proof() {
    blocks.add(new Block.Heading(words.say("proof")));
    Json.Obj proof = receipt.members().get("proof") instanceof Json.Obj it ? it : Json.object();
    String tlogProof = text(proof, "tlogProof");
    paragraph(tlogProof.isEmpty() ? words.say("proof.pending") : integrated(tlogProof));
    blocks.add(new Block.Note(words.say("verify")));
  }

  private String integrated(String text) {
    try {
      TlogProof proof = TlogProof.parse(text);
      Checkpoint state = Checkpoint.parse(proof.checkpoint().text());
      return words.say(
          "proof.integrated",
          state.origin(),
          Long.toString(proof.index() + 1),
          Long.toString(state.size()));
    } catch (IllegalArgumentException malformed) {
      return words.say("proof.pending");
    }
  }

  private void paragraph(String text) {
    if (!text.isBlank()) {
      blocks.add(new Block.Paragraph(text));
    }
  }

  private void fact(String label, String value) {
    if (!value.isBlank()) {
      blocks.add(new Block.Fact(words.say(label), value));
    }
  }

  private String time(String instant) {
    try {
      return words.say("beijing", TIME.format(Instant.parse(instant)));
    } catch (DateTimeException notATime) {
      return instant;
    }
  }

  private List<Json.Obj> items(String name) {
    return objects(receipt, name);
  }

  private Optional<Json.Obj> first(String name) {
    return items(name).stream().findFirst();
  }

  private static List<Json.Obj> objects(Json.Obj object, String name) {
    return object.members().get(name) instanceof Json.Array(List<Json> items)
        ? items.stream().filter(Json.Obj.class::isInstance).map(Json.Obj.class::cast).toList()
        : List.of();
  }

  private static List<String> strings(Json.Obj object, String name) {
    return object.members().get(name) instanceof Json.Array(List<Json> items)
        ? items.stream()
            .filter(Json.Text.class::isInstance)
            .map(item -> ((Json.Text) item).value())
            .toList()
        : List.of();
  }

  private static String text(Json.Obj object, String name) {
    return switch (object.members().get(name)) {
      case Json.Text(String value) -> value;
      case Json.Num(double value) -> Long.toString((long) value);
      case null, default -> "";
    };
  }

  /** A vocabulary term without its prefix. */
  private static String local(String term) {
    return term.substring(term.indexOf(':') + 1);
  }
}
