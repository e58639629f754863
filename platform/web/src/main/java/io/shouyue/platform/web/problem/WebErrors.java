package io.shouyue.platform.web.problem;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.ErrorCode;

/** The catalogue entry for a status that the HTTP layer itself chose. */
final class WebErrors {
  private WebErrors() {}

  static ErrorCode of(int status) {
    return switch (status) {
      case 400 -> CommonError.MALFORMED;
      case 401 -> CommonError.UNAUTHENTICATED;
      case 403 -> CommonError.FORBIDDEN;
      case 404 -> CommonError.NOT_FOUND;
      case 405 -> CommonError.METHOD_NOT_ALLOWED;
      case 406 -> CommonError.NOT_ACCEPTABLE;
      case 409 -> CommonError.CONFLICT;
      case 413 -> CommonError.TOO_LARGE;
      case 415 -> CommonError.UNSUPPORTED_MEDIA_TYPE;
      case 422 -> CommonError.INVALID;
      case 429 -> CommonError.TOO_MANY_REQUESTS;
      case 502, 503, 504 -> CommonError.UNAVAILABLE;
      default -> status < 500 ? CommonError.MALFORMED : CommonError.INTERNAL;
    };
  }
}
