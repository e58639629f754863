package io.shouyue.identity.provider;

import io.shouyue.identity.provider.ElementAnswer.Billing;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Plays the register of enterprises: words in the name choose the answer, anything else matches.
 */
@ApplicationScoped
public class SandboxEnterpriseCheck implements EnterpriseCheck {
  @Override
  public String name() {
    return "sandbox";
  }

  @Override
  public ElementAnswer ask(EnterpriseQuestion question) {
    return new ElementAnswer(
        verdict(question.name().reveal()), "sandbox-" + question.reference(), Billing.NONE);
  }

  private static ElementVerdict verdict(String name) {
    if (name.contains("不符")) {
      return ElementVerdict.MISMATCH;
    }
    if (name.contains("查无")) {
      return ElementVerdict.NO_RECORD;
    }
    return name.contains("超时") ? ElementVerdict.UNAVAILABLE : ElementVerdict.MATCH;
  }
}
