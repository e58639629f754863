package io.shouyue.retention.answer;

import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;
import io.shouyue.platform.time.Beijing;
import io.shouyue.retention.peer.ConsentPeer.StandingConsent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The rules of processing as they stand for one person (PIPL 48): every purpose with its basis, the
 * categories, how long, and the version of the policy that says so.
 */
final class Explanation {

  private static final LocalText NONE =
      new LocalText(
          "目前没有针对您的个人信息处理目的。", "There is no purpose for which your data are processed now.");
  private static final LocalText LEAD =
      new LocalText("目前与您有关的处理规则如下：", "These rules of processing apply to you now:");
  private static final LocalText LINE =
      new LocalText(
          "%d. %s（第 %d 版）：自 %s 起%s；依据：%s；个人信息种类：%s；保存：%s；政策：%s。",
          "%d. %s (version %d): since %s %s; basis: %s; data: %s; kept: %s; policy: %s.");
  private static final Map<String, LocalText> STATES =
      Map.of(
          "GIVEN", new LocalText("已同意", "agreed to"),
          "DECLINED", new LocalText("未同意", "declined"),
          "WITHDRAWN", new LocalText("已撤回", "withdrawn"),
          "NOTIFIED", new LocalText("已告知", "told"),
          "EXPIRED", new LocalText("已到期", "expired"),
          "SUPERSEDED", new LocalText("已被新版本取代", "superseded"));

  private Explanation() {}

  static String of(List<StandingConsent> standing, Language language) {
    if (standing.isEmpty()) {
      return NONE.in(language);
    }
    return LEAD.in(language)
        + "\n"
        + IntStream.range(0, standing.size())
            .mapToObj(i -> line(i + 1, standing.get(i), language))
            .collect(Collectors.joining("\n"));
  }

  private static String line(int number, StandingConsent one, Language language) {
    return LINE.in(language)
        .formatted(
            number,
            one.title().in(language),
            one.purposeVersion(),
            Beijing.dayOf(Instant.parse(one.since())),
            STATES.containsKey(one.state()) ? STATES.get(one.state()).in(language) : one.state(),
            one.basis(),
            DataCategories.named(one.categories(), language),
            withoutStop(one.retention().in(language)),
            one.policy().isEmpty() ? "-" : one.policy());
  }

  /** It stands inside a sentence here. */
  private static String withoutStop(String sentence) {
    return sentence.replaceAll("[.。]$", "");
  }
}
