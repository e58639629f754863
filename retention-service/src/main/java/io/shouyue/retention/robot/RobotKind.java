package io.shouyue.retention.robot;

/** Whose group robot it is. */
public enum RobotKind {
  /** 企业微信: the key in the address is all there is. */
  WECOM(false),
  /** 钉钉. */
  DINGTALK(true),
  /** 飞书, abroad Lark. */
  FEISHU(true);

  private final boolean signs;

  RobotKind(boolean signs) {
    this.signs = signs;
  }

  /** Whether messages can be signed with a secret. */
  boolean signs() {
    return signs;
  }
}
