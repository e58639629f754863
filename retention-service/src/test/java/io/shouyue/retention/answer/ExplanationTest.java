package io.shouyue.retention.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;
import io.shouyue.retention.peer.ConsentPeer.StandingConsent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplanationTest {

  private static final StandingConsent MARKETING =
      new StandingConsent(
          "marketing",
          2,
          new LocalText("优惠推荐", "Offers"),
          "GIVEN",
          "2026-11-22T17:28:58.538290Z",
          "CONSENT",
          "PIPL 13(1)",
          List.of("email", "order_history", "shoe_size"),
          new LocalText("撤回后 30 天内删除。", "Deleted within 30 days after you withdraw."),
          "privacy 1");

  @Test
  void saysInWordsAndBeijingDaysWhatIsDoneWithTheData() {
    assertThat(Explanation.of(List.of(MARKETING), Language.EN))
        .endsWith(
            "1. Offers (version 2): since 2026-11-23 agreed to; basis: PIPL 13(1); data: e-mail,"
                + " orders, shoe_size; kept: Deleted within 30 days after you withdraw; policy:"
                + " privacy 1.");
    assertThat(Explanation.of(List.of(MARKETING), Language.ZH_CN))
        .endsWith(
            "1. 优惠推荐（第 2 版）：自 2026-11-23 起已同意；依据：PIPL 13(1)；个人信息种类：邮箱、订单记录、shoe_size；"
                + "保存：撤回后 30 天内删除；政策：privacy 1。");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void categoriesAreNamedAsThePagesNameThem(Language language) throws IOException {
    Path texts = Path.of("../web/src/shared/i18n", language.tag() + ".json");
    JsonNode pages = new ObjectMapper().readTree(texts.toFile()).get("category");
    TreeMap<String, String> named = new TreeMap<>();
    DataCategories.NAMES.forEach((code, name) -> named.put(code, name.in(language)));
    TreeMap<String, String> shown = new TreeMap<>();
    pages.properties().forEach(entry -> shown.put(entry.getKey(), entry.getValue().asText()));

    assertThat(named).isEqualTo(shown);
  }
}
