package io.shouyue.retention.erasure;

import io.shouyue.platform.time.Beijing;
import io.shouyue.proof.CanonicalJson;
import io.shouyue.proof.Json;
import io.shouyue.retention.datamap.SourceOutcome;
import io.shouyue.retention.datamap.SourceOutcome.Label;
import io.shouyue.retention.datamap.TableOutcome;
import io.shouyue.retention.hold.BreakGlass;
import io.shouyue.retention.hold.Hold;
import io.shouyue.retention.hold.HoldLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The text of a certificate: which rule, what was held under which basis and decided by whom, what
 * each step touched, which keys were destroyed. Days, never times, and no id of a person.
 */
final class CertificateRecord {

  private CertificateRecord() {}

  static String of(
      String id,
      ErasurePlan plan,
      List<StepRecord> steps,
      Optional<Hold> hold,
      List<BreakGlass> openings,
      List<SourceRecord> sources,
      List<KeptCategory> kept,
      LocalDate day) {
    Json.Obj record =
        Json.object()
            .with("v", Json.of(1))
            .with("id", Json.of(id))
            .with("kind", Json.of("CANCELLATION"))
            .with("site", Json.of(plan.site()))
            .with("rule", Json.of("cancellation/" + plan.ruleVersion()))
            .with("erasure", Json.of(plan.id()))
            .with("issuedOn", Json.of(day.toString()))
            .with("cancelledOn", day(plan.closedAt()))
            .with("evidenceUntil", day(plan.evidenceEndsAt()))
            .with("result", Json.of(result(sources)))
            .with(
                "sources",
                Json.of(
                    sources.stream()
                        .filter(source -> source.doneAt() != null)
                        .map(CertificateRecord::source)
                        .toList()))
            .with("kept", Json.of(kept.stream().map(CertificateRecord::kept).toList()))
            .with("keysDestroyed", Json.of(List.of(Json.of("account"), Json.of("identity"))))
            .with(
                "steps",
                Json.of(
                    steps.stream()
                        .filter(StepRecord::isDone)
                        .map(CertificateRecord::step)
                        .toList()))
            .with("openings", Json.of(openings.stream().map(CertificateRecord::opening).toList()))
            .with(
                "lines",
                Json.of(
                    hold.map(Hold::lines).orElse(List.of()).stream()
                        .map(CertificateRecord::line)
                        .toList()));
    return CanonicalJson.text(hold.map(held -> record.with("hold", hold(held))).orElse(record));
  }

  /** What may be said of all that stays: as little as of the weakest part. */
  static String result(List<SourceRecord> sources) {
    boolean weak =
        sources.stream()
            .map(SourceRecord::outcome)
            .anyMatch(outcome -> outcome != null && outcome.label() == Label.DE_IDENTIFIED);
    return (weak ? Label.DE_IDENTIFIED : Label.ANONYMISED).name();
  }

  private static Json source(SourceRecord source) {
    SourceOutcome outcome = Objects.requireNonNull(source.outcome());
    return Json.object()
        .with("source", Json.of(source.code()))
        .with("stage", Json.of(source.stage().name()))
        .with("doneOn", day(source.doneAt()))
        .with("label", Json.of(outcome.label().name()))
        .with("reasons", Json.of(outcome.reasons().stream().map(Json::of).toList()))
        .with("tables", Json.of(outcome.tables().stream().map(CertificateRecord::table).toList()));
  }

  private static Json table(TableOutcome table) {
    Long k = table.k();
    Long l = table.l();
    return Json.object()
        .with("table", Json.of(table.table()))
        .with("action", Json.of(table.action().name()))
        .with("before", Json.of(table.before()))
        .with("touched", Json.of(table.touched()))
        .with("after", Json.of(table.after()))
        .with("k", k == null ? Json.Null.NULL : Json.of(k))
        .with("l", l == null ? Json.Null.NULL : Json.of(l));
  }

  private static Json kept(KeptCategory kept) {
    return Json.object()
        .with("category", Json.of(kept.category()))
        .with("lastDay", Json.of(kept.lastDay().toString()))
        .with("basis", Json.of(kept.basis()));
  }

  private static Json hold(Hold hold) {
    LocalDate last = hold.lastDay();
    return Json.object()
        .with("days", Json.of(hold.days()))
        .with("from", day(hold.startedAt()))
        .with("lastDay", last == null ? Json.Null.NULL : Json.of(last.toString()));
  }

  private static Json step(StepRecord step) {
    Json.Obj counts = Json.object();
    for (Map.Entry<String, Long> count : step.counts().entrySet()) {
      counts = counts.with(count.getKey(), Json.of(count.getValue()));
    }
    return Json.object()
        .with("step", Json.of(step.step().code()))
        .with("service", Json.of(step.step().service()))
        .with("doneOn", day(step.doneAt()))
        .with("counts", counts);
  }

  private static Json line(HoldLine line) {
    LocalDate basisLastDay = line.basisLastDay();
    Json.Obj text =
        Json.object()
            .with("field", Json.of(line.field()))
            .with("basisKind", Json.of(line.basisKind().name()))
            .with("basis", Json.of(line.basis()))
            .with("basisPeriod", Json.of(line.basisPeriod().text()))
            .with("promisedPeriod", Json.of(line.promisedPeriod().text()))
            .with(
                "basisLastDay",
                basisLastDay == null ? Json.Null.NULL : Json.of(basisLastDay.toString()))
            .with("exceedsBasis", Json.of(line.exceedsBasis()));
    return line.exceedsBasis() ? text.with("decision", decision(line.decision())) : text;
  }

  private static Json decision(HoldLine.@Nullable LineDecision decision) {
    return decision == null
        ? Json.of("none")
        : Json.object()
            .with("on", day(decision.at()))
            .with("decision", Json.of(decision.decision()))
            .with("reason", Json.of(decision.reason()));
  }

  private static Json opening(BreakGlass opening) {
    return Json.object()
        .with("reason", Json.of(opening.reason().name()))
        .with("fields", Json.of(opening.fields().stream().map(Json::of).toList()))
        .with("askedOn", day(opening.requestedAt()))
        .with("approvedOn", day(opening.approvedAt()));
  }

  private static Json day(@Nullable Instant at) {
    return at == null ? Json.Null.NULL : Json.of(Beijing.dayOf(at).toString());
  }
}
