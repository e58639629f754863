package io.shouyue.identity.provider.aliyun;

import io.shouyue.identity.identifier.DocumentKind;
import io.shouyue.identity.provider.ElementAnswer;
import io.shouyue.identity.provider.ElementCheck;
import io.shouyue.identity.provider.ElementQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Elements by Id2MetaVerify, Mobile3MetaDetailVerify and BankMetaVerify. */
@ApplicationScoped
public class AliyunElementCheck implements ElementCheck {
  private final AliyunVerdicts verdicts;

  AliyunElementCheck(AliyunCalls calls) {
    this.verdicts = AliyunVerdicts.onPeople(calls);
  }

  @Override
  public String name() {
    return "aliyun";
  }

  @Override
  public Set<DocumentKind> documents() {
    return DocumentKind.RESIDENT_NUMBERED;
  }

  @Override
  public ElementAnswer ask(ElementQuestion question) {
    return verdicts.ask(action(question), parameters(question));
  }

  private static String action(ElementQuestion question) {
    if (question.bankCard().isPresent()) {
      return "BankMetaVerify";
    }
    return question.mobile().isPresent() ? "Mobile3MetaDetailVerify" : "Id2MetaVerify";
  }

  private static Map<String, String> parameters(ElementQuestion question) {
    Map<String, String> parameters = new TreeMap<>();
    parameters.put("ParamType", "normal");
    parameters.put("UserName", question.name().reveal());
    parameters.put("IdentifyNum", question.number().reveal());
    question.mobile().ifPresent(mobile -> parameters.put("Mobile", mobile.reveal()));
    question
        .bankCard()
        .ifPresent(
            card -> {
              parameters.put("BankCard", card.reveal());
              parameters.put("VerifyMode", "VERIFY_BANK_CARD");
              parameters.put(
                  "ProductType",
                  question.mobile().isPresent() ? "BANK_CARD_4_META" : "BANK_CARD_3_META");
            });
    return parameters;
  }
}
