package io.shouyue.consent.finding;

import io.shouyue.consent.finding.Finding.Side;
import io.shouyue.consent.policy.term.Term;
import io.shouyue.consent.policy.term.TermKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a policy of a site that handles personal data must say, and does not. */
final class Gaps {
  /** The rights that PIPL 44–47 and regulation 21 want told. */
  private static final List<String> RIGHTS =
      List.of("ACCESS", "COPY", "CORRECT", "DELETE", "WITHDRAW", "EXPLAIN");

  private static final Map<TermKind, String> NEEDED =
      Map.of(
          TermKind.CONTACT, "NO_CONTACT",
          TermKind.ANSWER_TIME, "NO_ANSWER_TIME",
          TermKind.INCIDENT_NOTICE, "NO_INCIDENT_NOTICE",
          TermKind.MINORS, "NO_MINORS_CLAUSE");

  private final Flags flags;

  Gaps(Flags flags) {
    this.flags = flags;
  }

  /** What is missing; nothing for a text that handles no personal data. */
  List<Finding> in(List<Term> terms) {
    List<Finding> missing = new ArrayList<>();
    if (terms.stream().noneMatch(term -> term.kind() == TermKind.PURPOSE)) {
      return missing;
    }
    for (String right : RIGHTS) {
      if (terms.stream().noneMatch(t -> t.kind() == TermKind.RIGHT && t.value().equals(right))) {
        missing.add(gap("RIGHT_NOT_TOLD", right));
      }
    }
    NEEDED.entrySet().stream()
        .filter(needed -> terms.stream().noneMatch(term -> term.kind() == needed.getKey()))
        .map(needed -> gap(needed.getValue(), ""))
        .sorted((a, b) -> a.flag().code().compareTo(b.flag().code()))
        .forEach(missing::add);
    return missing;
  }

  private Finding gap(String code, String subject) {
    return new Finding(flags.flag(code), Side.TEXT, "", "", subject);
  }
}
