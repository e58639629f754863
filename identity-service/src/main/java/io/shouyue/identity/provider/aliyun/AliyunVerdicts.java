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
 * The two APIs call success differently, and the object that holds the verdict.
 */
final class AliyunVerdicts {
  private final AliyunCalls calls;
  private final AliyunCalls.Api api;
  private final String ok;
  private final String result;
  private final VendorCodes codes = VendorCodes.of("aliyun");

  private AliyunVerdicts(AliyunCalls calls, AliyunCalls.Api api, String ok, String result) {
    this.calls = calls;
    this.api = api;
    this.ok = ok;
    this.result = result;
  }

  static AliyunVerdicts onPeople(AliyunCalls calls) {
    return new AliyunVerdicts(calls, AliyunCalls.Api.PEOPLE, "200", "/ResultObject");
  }

  static AliyunVerdicts onEnterprises(AliyunCalls calls) {
    return new AliyunVerdicts(calls, AliyunCalls.Api.ENTERPRISES, "Success", "/Result");
  }

  ElementAnswer ask(String action, Map<String, String> parameters) {
    return switch (calls.call(api, action, parameters)) {
      case Sent.Answered(String body) -> answer(action, VendorRepresentation.read(body));
      case Sent.NotTaken() -> ElementAnswer.notAsked();
      case Sent.Denied() -> ElementAnswer.notAsked();
      case Sent.Unanswered() -> ElementAnswer.unanswered();
    };
  }

  private ElementAnswer answer(String action, VendorRepresentation body) {
    String reference = body.at("/RequestId");
    String transport = body.at("/Code");
    String code = body.at(result + "/BizCode");
    if (transport.isEmpty()) {
      return ElementAnswer.unanswered();
    }
    if (transport.equals(ok)) {
      ElementAnswer answer = codes.answer(action, code, reference);
      boolean differs = !body.at(result + "/ReasonDetail").isEmpty();
      return answer.verdict() == ElementVerdict.MATCH && differs
          ? new ElementAnswer(ElementVerdict.UNAVAILABLE, reference, Billing.UNKNOWN)
          : answer;
    }
    // An error costs nothing, but one that comes with a result may have been billed for it.
    return new ElementAnswer(
        ElementVerdict.UNAVAILABLE, reference, code.isEmpty() ? Billing.NONE : Billing.UNKNOWN);
  }
}
