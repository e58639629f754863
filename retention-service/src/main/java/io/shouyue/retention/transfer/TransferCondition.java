package io.shouyue.retention.transfer;

import io.shouyue.platform.text.LocalText;

/** The conditions of 网络数据安全管理条例 第二十五条, in its order. */
@SuppressWarnings("ImmutableEnumChecker") // a text is two strings
public enum TransferCondition {
  /** (1); this service knows. */
  IDENTITY_VERIFIED("能够验证请求人的真实身份", "the requester's true identity can be verified"),
  /** (2); consent-service knows. */
  CONSENT_OR_CONTRACT(
      "请求转移的是本人同意提供的或者基于合同收集的个人信息", "the data were given by consent or collected for a contract"),
  /** (3); staff say. */
  TECHNICALLY_FEASIBLE("转移个人信息具备技术可行性", "the transfer is technically feasible"),
  /** (4); staff say. */
  OTHERS_UNHARMED("转移个人信息不损害他人合法权益", "the transfer harms nobody else's rights");

  private final LocalText text;

  TransferCondition(String zh, String en) {
    this.text = new LocalText(zh, en);
  }

  public LocalText text() {
    return text;
  }

  /** The kebab-case name on the wire. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
