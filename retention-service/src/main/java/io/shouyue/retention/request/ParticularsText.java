package io.shouyue.retention.request;

import io.shouyue.platform.personal.FreeText;
import io.shouyue.proof.CanonicalJson;
import io.shouyue.proof.Json;
import io.shouyue.proof.JsonParser;
import io.shouyue.retention.request.Particulars.Correction;
import io.shouyue.retention.request.Particulars.Corrections;
import io.shouyue.retention.request.Particulars.Forwarded;
import io.shouyue.retention.request.Particulars.Recipient;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Particulars as the text that is sealed. */
final class ParticularsText {

  private static final String KIND = "kind";

  private ParticularsText() {}

  static FreeText write(Particulars particulars) {
    return new FreeText(CanonicalJson.text(json(particulars)));
  }

  static Particulars read(FreeText text) {
    if (JsonParser.parse(text.reveal()) instanceof Json.Obj told) {
      return switch (told.text(KIND)) {
        case "forwarded" -> forwarded(told);
        case "corrections" -> corrections(told);
        case "recipient" -> new Recipient(told.text("name"), told.text("contact"));
        default -> throw new IllegalStateException("particulars of a kind nobody wrote");
      };
    }
    throw new IllegalStateException("particulars that are no object");
  }

  private static Json.Obj json(Particulars particulars) {
    return switch (particulars) {
      case Forwarded(String authority, String reference, LocalDate answerBy) ->
          kind("forwarded")
              .with("authority", Json.of(authority))
              .with("reference", Json.of(reference))
              .with("answerBy", Json.of(answerBy.toString()));
      case Corrections(List<Correction> fields) ->
          kind("corrections")
              .with("fields", Json.of(fields.stream().map(ParticularsText::correction).toList()));
      case Recipient(String name, String contact) ->
          kind("recipient").with("name", Json.of(name)).with("contact", Json.of(contact));
    };
  }

  private static Json.Obj correction(Correction one) {
    Json.Obj told = Json.object().with("field", Json.of(one.field())).with("to", Json.of(one.to()));
    return one.from() == null ? told : told.with("from", Json.of(one.from()));
  }

  private static Corrections corrections(Json.Obj told) {
    return new Corrections(
        objects(told, "fields").stream()
            .map(one -> new Correction(one.text("field"), optional(one, "from"), one.text("to")))
            .toList());
  }

  private static List<Json.Obj> objects(Json.Obj told, String member) {
    return told.members().get(member) instanceof Json.Array(List<Json> items)
        ? items.stream().map(Json.Obj.class::cast).toList()
        : List.of();
  }

  private static @Nullable String optional(Json.Obj told, String member) {
    return told.members().containsKey(member) ? told.text(member) : null;
  }

  private static Forwarded forwarded(Json.Obj told) {
    return new Forwarded(
        told.text("authority"), told.text("reference"), LocalDate.parse(told.text("answerBy")));
  }

  private static Json.Obj kind(String name) {
    return Json.object().with(KIND, Json.of(name));
  }
}
