package io.shouyue.consent.policy.term;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.consent.policy.PolicyFormat;
import io.shouyue.consent.policy.PolicyHtml;
import io.shouyue.consent.policy.outline.Outline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two policies of businesses that do not exist, read against labels set by hand. */
class MadeUpPolicyTest {
  @ParameterizedTest
  @ValueSource(strings = {"made-up-zh", "made-up-en"})
  void termsAreFoundAsAPersonFoundThem(String name) {
    String text = Gold.resource("/policy/" + name + ".md");
    Outline outline = Outline.ofHtml(new PolicyHtml().body(PolicyFormat.MARKDOWN, text));

    Gold result = Gold.compared(Gold.labels(name), new TermReader().read(outline));

    assertThat(result.missed()).isEmpty();
    assertThat(result.invented()).isEmpty();
  }
}
