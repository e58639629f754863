package io.shouyue.identity.provider.aliyun;

import io.shouyue.identity.provider.ElementAnswer;
import io.shouyue.identity.provider.ElementAnswer.Billing;
import io.shouyue.identity.provider.ElementCheck;
import io.shouyue.identity.provider.ElementQuestion;
import io.shouyue.identity.provider.ElementVerdict;
import io.shouyue.identity.provider.VendorCodes;
import io.shouyue.identity.provider.VendorHttp.Sent;
import io.shouyue.identity.provider.VendorRepresentation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;

/** Elements by Id2MetaVerify, Mobile3MetaDetailVerify and BankMetaVerify. */
@ApplicationScoped
public class AliyunElementCheck implements ElementCheck {
  private static final String OK = "200";

  private final AliyunCalls calls;
  private final VendorCodes codes = VendorCodes.of("aliyun");

  AliyunElementCheck(AliyunCalls calls) {
    this.calls = calls;
  }

  @Override
  public String name() {
    return "aliyun";
  }

  @Override
  public ElementAnswer ask(ElementQuestion question) {
    String action = action(question);
    return switch (calls.call(action, parameters(question))) {
      case Sent.Answered(String body) -> answer(action, VendorRepresentation.read(body));
      case Sent.NotTaken() -> ElementAnswer.notAsked();
      case Sent.Unanswered() -> ElementAnswer.unanswered();
    };
  }

  /** {@code Code} is about the transport; the verdict is {@code BizCode}. */
  private ElementAnswer answer(String action, VendorRepresentation body) {
    String reference = body.at("/RequestId");
    String transport = body.at("/Code");
    if (transport.isEmpty()) {
      return ElementAnswer.unanswered();
    }
    return transport.equals(OK)
        ? codes.answer(action, body.at("/ResultObject/BizCode"), reference)
        : new ElementAnswer(ElementVerdict.UNAVAILABLE, reference, Billing.NONE);
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
