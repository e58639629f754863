package io.shouyue.gateway.error;

import io.shouyue.platform.error.ErrorCode;
import io.shouyue.platform.error.ErrorEntry;

/** Refusals that only the gateway gives. */
public enum GatewayError implements ErrorCode {
  AMBIGUOUS_PATH("ambiguous-path", 400, "路径有歧义，已拒绝", "The path could be read in more than one way"),
  CSRF_TOKEN("csrf-token-invalid", 403, "请刷新页面后重试", "Reload the page and try again"),
  FOREIGN_ORIGIN("origin-not-allowed", 403, "此来源的网页不能调用", "Pages of this origin may not call here"),
  CANCELLATION_PENDING(
      "cancellation-pending",
      403,
      "账号注销申请仍可撤回；在此之前仅可撤回该申请",
      "The account is about to be cancelled; until then you can only take that back"),
  SERVICE_TOKEN("service-token", 403, "服务令牌不能从这里进入", "Service tokens do not pass here");

  private final ErrorEntry entry;

  GatewayError(String code, int status, String zh, String en) {
    this.entry = new ErrorEntry(code, status, zh, en);
  }

  @Override
  public ErrorEntry entry() {
    return entry;
  }
}
