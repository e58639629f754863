package io.shouyue.retention.desk;

import io.shouyue.platform.text.LocalText;
import io.shouyue.retention.promise.RequestType;
import io.shouyue.retention.request.Request;
import java.util.Locale;

/** What the desk should do with a request. */
@SuppressWarnings("ImmutableEnumChecker") // a text is two strings
enum NextStep {
  ASK_PROOF("要求补充身份证明，或核实身份", "Ask for proof of identity, or verify it"),
  VERIFY("核实请求人身份", "Verify the requester's identity"),
  DECIDE("作出答复：同意、部分同意或依法拒绝", "Answer: grant, grant partly, or refuse for a lawful reason"),
  REVIEW_CANCELLATION("负责人复核后同意注销", "The officer looks at the cancellation and grants it"),
  WAIT_FOR_REQUESTER("等待请求人回复，期限照常计算", "Wait for the requester; the clocks run on"),
  CARRY_OUT("执行已同意的内容并登记完成", "Carry out what was granted and mark it executed"),
  WATCH("系统正在执行，留意是否停滞", "The service is carrying it out; watch that it does not stall");

  private final LocalText text;

  NextStep(String zh, String en) {
    this.text = new LocalText(zh, en);
  }

  LocalText text() {
    return text;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static NextStep of(Request request) {
    boolean cancellation = request.type() == RequestType.CANCELLATION;
    return switch (request.state()) {
      case RECEIVED -> ASK_PROOF;
      case AWAITING_IDENTITY -> VERIFY;
      case IN_PROGRESS -> cancellation ? REVIEW_CANCELLATION : DECIDE;
      case AWAITING_REQUESTER -> WAIT_FOR_REQUESTER;
      case GRANTED, PARTLY, EXECUTING -> cancellation ? WATCH : CARRY_OUT;
      case REFUSED, CLOSED, WITHDRAWN, LAPSED, DUPLICATE -> WATCH;
    };
  }
}
