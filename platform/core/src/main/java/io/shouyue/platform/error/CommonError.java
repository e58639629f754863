package io.shouyue.platform.error;

/** Errors that every service can give. */
public enum CommonError implements ErrorCode {
  MALFORMED("malformed", 400, "请求格式不正确", "The request cannot be read"),
  UNAUTHENTICATED("unauthenticated", 401, "需要登录或有效的访问令牌", "A valid access token is needed"),
  FORBIDDEN("forbidden", 403, "没有权限执行此操作", "This is not allowed for you"),
  NOT_FOUND("not-found", 404, "找不到所请求的内容", "There is nothing here"),
  METHOD_NOT_ALLOWED("method-not-allowed", 405, "此地址不支持该方法", "This method is not offered here"),
  NOT_ACCEPTABLE("not-acceptable", 406, "无法以所要求的格式提供", "The wanted format is not offered"),
  CONFLICT("conflict", 409, "与当前状态冲突", "This conflicts with the present state"),
  ERASED("erased", 410, "数据已被删除或匿名化", "The data have been erased"),
  STALE("stale", 412, "内容已被他人修改，请刷新后重试", "Someone changed this meanwhile; read it again"),
  TOO_LARGE("too-large", 413, "请求内容过大", "The request is too large"),
  UNSUPPORTED_MEDIA_TYPE(
      "unsupported-media-type", 415, "不支持的内容类型", "This content type is not understood"),
  INVALID("invalid", 422, "请求内容未通过校验", "Some fields are not valid"),
  IDEMPOTENCY_KEY_REUSED(
      "idempotency-key-reused",
      422,
      "同一幂等键已用于不同的请求",
      "This idempotency key was used for another body"),
  IF_MATCH_MISSING("if-match-missing", 428, "缺少 If-Match 请求头", "The If-Match header is missing"),
  IDEMPOTENCY_KEY_MISSING(
      "idempotency-key-missing",
      428,
      "缺少 Idempotency-Key 请求头",
      "The Idempotency-Key header is missing"),
  IDEMPOTENCY_IN_FLIGHT(
      "idempotency-in-flight", 409, "相同的请求正在处理", "The same request is still being worked on"),
  TOO_MANY_REQUESTS("too-many-requests", 429, "请求过于频繁", "Too many requests"),
  INTERNAL("internal", 500, "服务内部错误", "Something went wrong on our side"),
  UNAVAILABLE("unavailable", 503, "服务暂时不可用，请稍后再试", "Not available now; try again later");

  private final ErrorEntry entry;

  CommonError(String code, int status, String zh, String en) {
    this.entry = new ErrorEntry(code, status, zh, en);
  }

  @Override
  public ErrorEntry entry() {
    return entry;
  }

  @Override
  public boolean retryable() {
    return ErrorCode.super.retryable() || this == IDEMPOTENCY_IN_FLIGHT;
  }
}
