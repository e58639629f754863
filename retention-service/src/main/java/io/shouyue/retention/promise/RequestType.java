package io.shouyue.retention.promise;

import io.shouyue.platform.text.LocalText;

/** What a person may ask for (PIPL 44–50; 网络数据安全管理条例 23–25). */
@SuppressWarnings("ImmutableEnumChecker") // a text is two strings
public enum RequestType {
  ACCESS("查阅", "Access"),
  COPY("复制", "Copy"),
  TRANSFER("转移", "Transfer to another handler"),
  CORRECTION("更正、补充", "Correction"),
  DELETION("删除", "Deletion"),
  RESTRICTION("限制处理", "Restriction"),
  OBJECTION("拒绝处理", "Objection"),
  AUTOMATED_DECISION("自动化决策说明", "Automated decision"),
  EXPLANATION("解释说明处理规则", "Explanation of the rules"),
  CANCELLATION("注销账号", "Account cancellation"),
  NEXT_OF_KIN("近亲属请求", "Request by next of kin"),
  COMPLAINT("投诉", "Complaint");

  private final LocalText name;

  RequestType(String zh, String en) {
    this.name = new LocalText(zh, en);
  }

  public LocalText text() {
    return name;
  }

  /** Whether the answer is a copy of what is held. */
  public boolean isCopy() {
    return this == ACCESS || this == COPY;
  }

  /** Whether it sets a switch that decisions honour. */
  public boolean isSwitch() {
    return this == RESTRICTION || this == OBJECTION;
  }

  /** Whether the answer is all there is to do: nothing is carried out in any system afterwards. */
  public boolean isAnswerOnly() {
    return switch (this) {
      case ACCESS, COPY, AUTOMATED_DECISION, EXPLANATION, COMPLAINT -> true;
      case TRANSFER, CORRECTION, DELETION, RESTRICTION, OBJECTION, CANCELLATION, NEXT_OF_KIN ->
          false;
    };
  }
}
