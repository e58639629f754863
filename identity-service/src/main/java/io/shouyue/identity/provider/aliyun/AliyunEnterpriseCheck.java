package io.shouyue.identity.provider.aliyun;

import io.shouyue.identity.provider.ElementAnswer;
import io.shouyue.identity.provider.EnterpriseCheck;
import io.shouyue.identity.provider.EnterpriseQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;

/**
 * Enterprises by EntElementVerify, name and licence number. The vendor wants every call and its
 * user named: both are our reference, so that it learns of nobody.
 */
@ApplicationScoped
public class AliyunEnterpriseCheck implements EnterpriseCheck {
  private final AliyunVerdicts verdicts;

  AliyunEnterpriseCheck(AliyunCalls calls) {
    this.verdicts = AliyunVerdicts.onEnterprises(calls);
  }

  @Override
  public String name() {
    return "aliyun";
  }

  @Override
  public ElementAnswer ask(EnterpriseQuestion question) {
    String reference = question.reference().replaceAll("[^A-Za-z0-9]", "");
    return verdicts.ask(
        "EntElementVerify",
        new TreeMap<>(
            Map.of(
                "SceneCode",
                "enterprise",
                "MerchantBizId",
                reference,
                "MerchantUserId",
                reference,
                "UserAuthorization",
                "1",
                "InfoVerifyType",
                "ENT_2META",
                "EntName",
                question.name().reveal(),
                "LicenseNo",
                question.licence().reveal())));
  }
}
