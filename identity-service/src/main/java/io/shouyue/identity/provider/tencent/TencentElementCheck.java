package io.shouyue.identity.provider.tencent;

import io.shouyue.identity.identifier.DocumentKind;
import io.shouyue.identity.provider.ElementAnswer;
import io.shouyue.identity.provider.ElementAnswer.Billing;
import io.shouyue.identity.provider.ElementCheck;
import io.shouyue.identity.provider.ElementQuestion;
import io.shouyue.identity.provider.ElementVerdict;
import io.shouyue.identity.provider.VendorCodes;
import io.shouyue.platform.data.vendor.VendorHttp.Sent;
import io.shouyue.platform.data.vendor.VendorRepresentation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Elements by IdCardVerification, PhoneVerification, BankCardVerification and
 * BankCard4EVerification.
 */
@ApplicationScoped
public class TencentElementCheck implements ElementCheck {
  private final TencentCalls calls;
  private final VendorCodes codes = VendorCodes.of("tencent");

  TencentElementCheck(TencentCalls calls) {
    this.calls = calls;
  }

  @Override
  public String name() {
    return "tencent";
  }

  @Override
  public Set<DocumentKind> documents() {
    return DocumentKind.RESIDENT_NUMBERED;
  }

  @Override
  public ElementAnswer ask(ElementQuestion question) {
    String action = action(question);
    return switch (calls.call(action, parameters(question))) {
      case Sent.Answered(String body) -> answer(action, VendorRepresentation.read(body));
      case Sent.NotTaken() -> ElementAnswer.notAsked();
      case Sent.Denied() -> ElementAnswer.notAsked();
      case Sent.Unanswered() -> ElementAnswer.unanswered();
    };
  }

  private ElementAnswer answer(String action, VendorRepresentation body) {
    String reference = body.at("/Response/RequestId");
    String result = body.at("/Response/Result");
    if (body.at("/Response/Error/Code").isEmpty()) {
      return codes.answer(action, result, reference);
    }
    // An error costs nothing, but one that comes with a result may have been billed for it.
    return new ElementAnswer(
        ElementVerdict.UNAVAILABLE, reference, result.isEmpty() ? Billing.NONE : Billing.UNKNOWN);
  }

  private static String action(ElementQuestion question) {
    if (question.bankCard().isPresent()) {
      return question.mobile().isPresent() ? "BankCard4EVerification" : "BankCardVerification";
    }
    return question.mobile().isPresent() ? "PhoneVerification" : "IdCardVerification";
  }

  private static Map<String, String> parameters(ElementQuestion question) {
    Map<String, String> parameters = new TreeMap<>();
    parameters.put("Name", question.name().reveal());
    parameters.put("IdCard", question.number().reveal());
    question.mobile().ifPresent(mobile -> parameters.put("Phone", mobile.reveal()));
    question.bankCard().ifPresent(card -> parameters.put("BankCard", card.reveal()));
    return parameters;
  }
}
