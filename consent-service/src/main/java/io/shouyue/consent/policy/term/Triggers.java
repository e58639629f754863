package io.shouyue.consent.policy.term;

import java.util.regex.Pattern;

/** What starts a period, as the words around it say. */
final class Triggers {
  private static final Pattern VERIFIED =
      pattern(
          "(?:验证|核实|核验|确认).{0,8}身份|身份.{0,6}(?:验证|核实|核验|确认)"
              + "|(?:verif|confirm|check)\\w*\\s+(?:of\\s+)?(?:your|the)\\s+identity"
              + "|identity\\s+(?:is|was|has\\s+been)\\s+(?:verified|confirmed)");
  private static final Pattern CANCELLED =
      pattern("注销|销户|cancel(?:led|lation|ling|s)?\\b|clos(?:e|ed|ing)\\s+(?:your|the)\\s+account");
  private static final Pattern WITHDRAWN = pattern("撤回|撤销同意|withdr[ae]w");
  private static final Pattern SHUT_DOWN =
      pattern("停止运营|终止运营|停止服务|shut(?:ting)?\\s*down|cease\\w*\\s+(?:to\\s+)?operat");
  private static final Pattern PERIOD_OVER =
      pattern(
          "期满|到期|届满|超出.{0,14}期限|期限.{0,6}(?:后|届满)|(?:period|time)\\s+(?:is\\s+over|ends|expires)"
              + "|after\\s+that|and\\s+then|no\\s+longer\\s+need");

  private static final String CANCELLATION = "CANCELLATION";
  private static final String WITHDRAWAL = "WITHDRAWAL";

  private Triggers() {}

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }

  /** When an answer's time begins: VERIFIED when the identity has to be proven first. */
  static String start(FoundPeriod period, boolean isChinese) {
    String said = isChinese ? period.before() : period.after();
    return VERIFIED.matcher(said).find() ? "VERIFIED" : "RECEIVED";
  }

  /** After what data are kept; empty when nothing is said. */
  static String since(String said, Sentence sentence) {
    if (CANCELLED.matcher(said).find()) {
      return CANCELLATION;
    }
    if (WITHDRAWN.matcher(said).find()) {
      return WITHDRAWAL;
    }
    return CANCELLED.matcher(sentence.context()).find() ? CANCELLATION : "";
  }

  /** On what data are erased; empty when nothing is said. */
  static String trigger(String said, Sentence sentence) {
    String own = of(said);
    String near = own.isEmpty() ? of(sentence.clause().body()) : own;
    return near.isEmpty() && CANCELLED.matcher(sentence.context()).find() ? CANCELLATION : near;
  }

  private static String of(String text) {
    if (SHUT_DOWN.matcher(text).find()) {
      return "SHUTDOWN";
    }
    if (CANCELLED.matcher(text).find()) {
      return CANCELLATION;
    }
    if (WITHDRAWN.matcher(text).find()) {
      return WITHDRAWAL;
    }
    return PERIOD_OVER.matcher(text).find() ? "PERIOD_END" : "";
  }
}
