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
    String result = body.at("/ResultObject/BizCode");
    if (transport.isEmpty()) {
      return ElementAnswer.unanswered();
    }
    if (transport.equals(OK)) {
      return codes.answer(action, result, reference);
    }
    // An error costs nothing, but one that comes with a result may have been billed for it.
    return new ElementAnswer(
        ElementVerdict.UNAVAILABLE, reference, result.isEmpty() ? Billing.NONE : Billing.UNKNOWN);
  }
}
