package io.shouyue.consent.policy.change;

import static io.shouyue.consent.policy.change.MaterialChange.BUSINESS_MODEL;
import static io.shouyue.consent.policy.change.MaterialChange.HIGH_RISK;
import static io.shouyue.consent.policy.change.MaterialChange.RECIPIENTS;

import io.shouyue.consent.purpose.Assessment;
import io.shouyue.consent.purpose.Destination;
import io.shouyue.consent.purpose.PurposeDefinition;
import io.shouyue.consent.purpose.Recipient;
import io.shouyue.platform.text.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** What changes in the purposes asked for under a document. */
final class PurposeChanges {
  private final List<TermsChange> changes = new ArrayList<>();

  private PurposeChanges() {}

  static List<TermsChange> between(PolicyTerms old, PolicyTerms now) {
    PurposeChanges changes = new PurposeChanges();
    TreeSet<String> codes = new TreeSet<>(old.covered());
    codes.addAll(now.covered());
    for (String code : codes) {
      Optional<PurposeTerms> before = old.purpose(code);
      Optional<PurposeTerms> after =
          now.covered().contains(code) ? now.purpose(code) : Optional.empty();
      if (before.isPresent() && after.isPresent()) {
        changes.compare(before.get(), after.get());
      } else {
        before.ifPresent(purpose -> changes.add(purpose, "不再有目的“%s”", "No purpose “%s” any more"));
        after.ifPresent(purpose -> changes.add(purpose, "新增目的“%s”", "New purpose “%s”"));
      }
    }
    return changes.changes;
  }

  private void add(PurposeTerms purpose, String zh, String en) {
    changes.add(
        new TermsChange(
            BUSINESS_MODEL,
            "purpose",
            purpose.code(),
            new LocalText(zh.formatted(purpose.title().zh()), en.formatted(purpose.title().en()))));
  }

  private void compare(PurposeTerms before, PurposeTerms after) {
    PurposeDefinition old = before.definition();
    PurposeDefinition now = after.definition();
    Aspect aspect = new Aspect(after);
    if (!after.isRewordingOf(before)) {
      aspect.value(BUSINESS_MODEL, "title", "名称", "name", old.title(), now.title());
      aspect.value(BUSINESS_MODEL, "text", "说明", "description", old.text(), now.text());
      aspect.value(
          BUSINESS_MODEL, "method", "处理方式", "way of processing", old.method(), now.method());
    }
    aspect.value(
        BUSINESS_MODEL, "basis", "法律依据", "legal basis", old.legalBasis(), now.legalBasis());
    aspect.value(
        BUSINESS_MODEL, "necessary", "是否必要", "necessity", old.necessary(), now.necessary());
    aspect.value(
        BUSINESS_MODEL, "sensitive", "敏感性", "sensitivity", old.sensitive(), now.sensitive());
    aspect.value(
        BUSINESS_MODEL,
        "separateConsent",
        "单独同意",
        "separate consent",
        old.separateConsent(),
        now.separateConsent());
    aspect.value(
        BUSINESS_MODEL,
        "automatedDecision",
        "自动化决策",
        "automated decisions",
        old.automatedDecision(),
        now.automatedDecision());
    aspect.value(HIGH_RISK, "assessment", "评估风险", "assessed risk", isRisky(old), isRisky(now));
    aspect.value(
        BUSINESS_MODEL,
        "retention",
        "保存天数",
        "days kept",
        old.retention().days(),
        now.retention().days());
    aspect.list(
        BUSINESS_MODEL,
        "categories",
        "信息种类",
        "categories",
        old.categories(),
        now.categories(),
        c -> c);
    aspect.list(
        RECIPIENTS,
        "recipients",
        "接收方",
        "recipients",
        old.recipients(),
        now.recipients(),
        Recipient::name);
    aspect.list(
        RECIPIENTS,
        "destinations",
        "境外接收方",
        "destinations abroad",
        old.destinations(),
        now.destinations(),
        Destination::recipient);
  }

  private static boolean isRisky(PurposeDefinition purpose) {
    Assessment assessment = purpose.assessment();
    return assessment != null && assessment.result() == Assessment.Result.HIGH_RISK;
  }

  /** One purpose, told aspect by aspect. */
  private final class Aspect {
    private final PurposeTerms purpose;

    Aspect(PurposeTerms purpose) {
      this.purpose = purpose;
    }

    void value(MaterialChange kind, String aspect, String zh, String en, Object old, Object now) {
      if (!Objects.equals(old, now)) {
        tell(kind, aspect, zh + "改变", en + " changed");
      }
    }

    <T> void list(
        MaterialChange kind,
        String aspect,
        String zh,
        String en,
        List<T> old,
        List<T> now,
        Function<T, String> name) {
      List<String> came = names(now, old, name);
      List<String> went = names(old, now, name);
      if (!came.isEmpty() || !went.isEmpty()) {
        tell(
            kind,
            aspect,
            zh + said("新增 ", came, "、") + said("减少 ", went, "、"),
            en + said("added: ", came, ", ") + said("removed: ", went, ", "));
      }
    }

    private void tell(MaterialChange kind, String aspect, String zh, String en) {
      changes.add(
          new TermsChange(
              kind,
              aspect,
              purpose.code(),
              new LocalText(
                  "目的“%s”：%s".formatted(purpose.title().zh(), zh),
                  "Purpose “%s”: %s".formatted(purpose.title().en(), en))));
    }

    private static <T> List<String> names(List<T> of, List<T> without, Function<T, String> name) {
      return of.stream().filter(item -> !without.contains(item)).map(name).toList();
    }

    private static String said(String word, List<String> names, String between) {
      return names.isEmpty() ? "" : " " + word + String.join(between, names);
    }
  }
}
