package io.shouyue.consent.living;

import io.shouyue.consent.policy.term.Period;
import io.shouyue.consent.policy.term.PolicyPromise;
import io.shouyue.platform.text.LocalText;
import java.util.Locale;

/** A promise of a policy as a sentence: within which time of what something is done. */
final class PromiseWords {
  private PromiseWords() {}

  static LocalText of(PolicyPromise promise) {
    Period period = promise.period();
    String zh = zhSince(promise.start()) + period.amount() + " " + zhUnit(period);
    String en = period.amount() + " " + unit(period) + since(promise.start());
    return switch (promise.stop()) {
      case "ANSWERED" -> new LocalText(zh + "内答复", "Answered within " + en);
      case "EXECUTED" -> new LocalText(zh + "内办理完毕", "Carried out within " + en);
      case "ERASED" -> new LocalText(zh + "内删除或匿名化", "Erased or anonymised within " + en);
      case "HELD" -> new LocalText(zh + "内保留", "Kept for " + en);
      default -> throw new IllegalStateException("no words for " + promise.stop());
    };
  }

  private static String zhSince(String start) {
    return switch (start) {
      case "RECEIVED" -> "自收到之日起 ";
      case "VERIFIED" -> "自核实身份之日起 ";
      case "CANCELLATION" -> "自注销之日起 ";
      case "WITHDRAWAL" -> "自撤回之日起 ";
      default -> "";
    };
  }

  private static String since(String start) {
    return switch (start) {
      case "RECEIVED" -> " of receipt";
      case "VERIFIED" -> " of the proof of identity";
      case "CANCELLATION" -> " after cancelling";
      case "WITHDRAWAL" -> " after the withdrawal";
      default -> "";
    };
  }

  private static String zhUnit(Period period) {
    return switch (period.unit()) {
      case MINUTE -> "分钟";
      case HOUR -> "小时";
      case DAY -> "天";
      case WORKING_DAY -> "个工作日";
      case MONTH -> "个月";
      case YEAR -> "年";
    };
  }

  private static String unit(Period period) {
    String one = period.unit().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return period.amount() == 1 ? one : one + "s";
  }
}
