package io.shouyue.identity.provider.aliyun;

import io.shouyue.identity.provider.ElementAnswer;
import io.shouyue.identity.provider.EnterpriseCheck;
import io.shouyue.identity.provider.EnterpriseQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;

/** Enterprises by EntElementVerify, name and licence number. */
@ApplicationScoped
public class AliyunEnterpriseCheck implements EnterpriseCheck {
  private final AliyunVerdicts verdicts;

  AliyunEnterpriseCheck(AliyunCalls calls) {
    this.verdicts = new AliyunVerdicts(calls);
  }

  @Override
  public String name() {
    return "aliyun";
  }

  @Override
  public ElementAnswer ask(EnterpriseQuestion question) {
    return verdicts.ask(
        "EntElementVerify",
        new TreeMap<>(
            Map.of(
                "InfoVerifyType", "ENT_2META",
                "EntName", question.name().reveal(),
                "LicenseNo", question.licence().reveal())));
  }
}
