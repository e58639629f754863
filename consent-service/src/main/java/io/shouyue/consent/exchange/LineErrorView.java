package io.shouyue.consent.exchange;

import io.shouyue.platform.text.Language;
import io.shouyue.proof.CanonicalJson;
import io.shouyue.proof.Json;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Errors as a file to download. */
record LineErrorView(String header, Function<LineError, String> text) {

  static LineErrorView ndjson(Language language) {
    return new LineErrorView("", error -> CanonicalJson.text(json(error, language)) + "\n");
  }

  /** Codes, names of fields and our own words: nothing in it needs quoting but the words. */
  static LineErrorView csv(Language language) {
    return new LineErrorView(
        "line,code,field,message\r\n",
        error ->
            "%d,%s,%s,\"%s\"\r\n"
                .formatted(
                    error.line(),
                    error.problem().code(),
                    error.field() == null ? "" : error.field(),
                    error.problem().title(language).replace("\"", "\"\"")));
  }

  byte[] head() {
    return header.getBytes(StandardCharsets.UTF_8);
  }

  byte[] line(LineError error) {
    return text.apply(error).getBytes(StandardCharsets.UTF_8);
  }

  private static Json.Obj json(LineError error, Language language) {
    Json.Obj object =
        Json.object()
            .with("line", Json.of(error.line()))
            .with("code", Json.of(error.problem().code()))
            .with("message", Json.of(error.problem().title(language)));
    return error.field() == null ? object : object.with("field", Json.of(error.field()));
  }
}
