package io.shouyue.retention.request;

import io.shouyue.platform.personal.FreeText;
import io.shouyue.proof.CanonicalJson;
import io.shouyue.proof.Json;
import io.shouyue.proof.JsonParser;
import io.shouyue.retention.request.Particulars.Forwarded;
import java.time.LocalDate;

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
    };
  }

  private static Forwarded forwarded(Json.Obj told) {
    return new Forwarded(
        told.text("authority"), told.text("reference"), LocalDate.parse(told.text("answerBy")));
  }

  private static Json.Obj kind(String name) {
    return Json.object().with(KIND, Json.of(name));
  }
}
