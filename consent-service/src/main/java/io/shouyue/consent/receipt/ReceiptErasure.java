package io.shouyue.consent.receipt;

import io.shouyue.consent.erasure.ErasureOutlook.Due;
import io.shouyue.consent.erasure.ErasureOutlook.Kept;
import io.shouyue.platform.text.Language;
import io.shouyue.proof.Json;
import java.time.LocalDate;
import java.util.List;

/** What a withdrawal's receipt says of erasure: what goes by when, and what stays for what. */
final class ReceiptErasure {
  private ReceiptErasure() {}

  static Json.Obj of(ReceiptSource source) {
    Language language = Language.of(source.shown().locale());
    return Json.object()
        .with(
            "due",
            Json.of(source.erasure().due().stream().<Json>map(due -> due(due, language)).toList()))
        .with(
            "kept",
            Json.of(source.erasure().kept().stream().<Json>map(ReceiptErasure::kept).toList()));
  }

  private static Json.Obj due(Due due, Language language) {
    Json.Obj entry =
        Json.object()
            .with("pii_type", Json.of(due.category()))
            .with("purpose_id", texts(due.purposes()))
            .with("retention_period", Json.of(due.rule().in(language)));
    LocalDate until = due.eraseBy();
    return until == null ? entry : entry.with("erase_by", Json.of(until.toString()));
  }

  private static Json.Obj kept(Kept kept) {
    return Json.object()
        .with("pii_type", Json.of(kept.category()))
        .with(
            "needed_by",
            Json.of(
                kept.neededBy().stream()
                    .<Json>map(
                        need ->
                            Json.object()
                                .with("purpose_id", Json.of(need.purpose()))
                                .with("lawful_basis", Json.of("shouyue:" + need.basis())))
                    .toList()));
  }

  private static Json.Array texts(List<String> texts) {
    return Json.of(texts.stream().<Json>map(Json::of).toList());
  }
}
