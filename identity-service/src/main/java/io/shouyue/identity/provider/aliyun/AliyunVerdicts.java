package io.shouyue.identity.provider.aliyun;

import io.shouyue.identity.provider.ElementAnswer;
import io.shouyue.identity.provider.ElementAnswer.Billing;
import io.shouyue.identity.provider.ElementVerdict;
import io.shouyue.identity.provider.VendorCodes;
import io.shouyue.platform.data.vendor.VendorHttp.Sent;
import io.shouyue.platform.data.vendor.VendorRepresentation;
import java.util.Map;

/**
 * Puts a question and reads its verdict: {@code Code} is about the transport, {@code BizCode} it.
 */
final class AliyunVerdicts {
  private static final String OK = "200";

  private final AliyunCalls calls;
  private final VendorCodes codes = VendorCodes.of("aliyun");

  AliyunVerdicts(AliyunCalls calls) {
    this.calls = calls;
  }

  ElementAnswer ask(String action, Map<String, String> parameters) {
    return switch (calls.call(action, parameters)) {
      case Sent.Answered(String body) -> answer(action, VendorRepresentation.read(body));
      case Sent.NotTaken() -> ElementAnswer.notAsked();
      case Sent.Denied() -> ElementAnswer.notAsked();
      case Sent.Unanswered() -> ElementAnswer.unanswered();
    };
  }

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
}
