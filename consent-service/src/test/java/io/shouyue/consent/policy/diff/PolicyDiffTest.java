package io.shouyue.consent.policy.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.shouyue.consent.policy.PolicyFormat;
import io.shouyue.consent.policy.PolicyHtml;
import io.shouyue.consent.policy.diff.ClauseChange.Kind;
import io.shouyue.consent.policy.outline.Outline;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyDiffTest {
  private static final String CONTACT = "如有疑问，请写信到 dpo@shop.example，我们在十五个工作日内答复。";
  private static final String ERASE = "您注销账户后，我们停止服务，并删除您的个人信息或作匿名化处理。";
  private static final String COOKIE = "我们使用 Cookie 记住您的语言。";

  @Test
  void changedClauseIsPairedThoughItsNumberMoved() {
    List<ClauseChange> changes =
        diff(
            "一、联系\n\n1.1 " + CONTACT + "\n\n1.2 " + ERASE,
            "一、联系\n\n1.1 "
                + COOKIE
                + "\n\n1.2 "
                + CONTACT.replace("十五", "三十")
                + "\n\n1.3 "
                + ERASE);

    assertThat(changes)
        .extracting(ClauseChange::kind, c -> c.clause().ref())
        .containsExactly(
            tuple(Kind.SAME, "1"),
            tuple(Kind.ADDED, "1.1"),
            tuple(Kind.CHANGED, "1.2"),
            tuple(Kind.MOVED, "1.3"));
  }

  @Test
  void wordsOfAChangedClauseAreTold() {
    ClauseChange change = diff("1.1 " + CONTACT, "1.1 " + CONTACT.replace("十五", "三十")).getFirst();

    assertThat(change.words())
        .contains(new WordRun(WordRun.Op.REMOVED, "十五"), new WordRun(WordRun.Op.ADDED, "三十"));
  }

  @Test
  void clauseThatWentIsRemoved() {
    assertThat(diff("1.1 " + CONTACT + "\n\n1.2 " + ERASE, "1.1 " + CONTACT))
        .extracting(ClauseChange::kind)
        .containsExactly(Kind.SAME, Kind.REMOVED);
  }

  @Test
  void clauseThatCameAtAnotherPlaceHasMoved() {
    assertThat(
            diff(
                "1.1 " + COOKIE + "\n\n1.2 " + ERASE + "\n\n1.3 " + CONTACT,
                "1.1 " + ERASE + "\n\n1.2 " + CONTACT + "\n\n1.3 " + COOKIE))
        .extracting(ClauseChange::kind)
        .containsOnly(Kind.MOVED)
        .hasSize(3);
  }

  @Test
  void sameTextDiffersInNothing() {
    assertThat(diff("1.1 " + CONTACT, "1.1 " + CONTACT))
        .extracting(ClauseChange::kind)
        .containsExactly(Kind.SAME);
  }

  private static List<ClauseChange> diff(String before, String after) {
    return PolicyDiff.of(read(before), read(after));
  }

  private static Outline read(String markdown) {
    return Outline.ofHtml(new PolicyHtml().body(PolicyFormat.MARKDOWN, markdown));
  }
}
