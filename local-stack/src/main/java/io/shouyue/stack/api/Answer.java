package io.shouyue.stack.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.shouyue.stack.StackException;

/**
 * What a call came to.
 *
 * @param call method and path, for messages
 * @param status HTTP status
 * @param etag the ETag header, empty when there is none
 * @param text the body as it came
 * @param body the body as JSON; missing node when it is none
 */
public record Answer(String call, int status, String etag, String text, JsonNode body) {
  private static final int CONFLICT = 409;

  /**
   * The same answer, when it has the status that was wanted.
   *
   * @throws StackException otherwise, with the problem's code and title
   */
  public Answer expect(int wanted) {
    if (status != wanted) {
      throw new StackException(call + " answered " + summary() + " instead of " + wanted + ".");
    }
    return this;
  }

  /**
   * The same answer, when it has the status that was wanted, or 409 because a start that was broken
   * off has come as far as this.
   *
   * @throws StackException otherwise
   */
  public Answer expectOnce(int wanted) {
    return status == CONFLICT ? this : expect(wanted);
  }

  /** A field's text; empty when there is none. */
  public String text(String field) {
    return body.path(field).asText("");
  }

  /** A problem's stable code; empty for other answers. */
  public String code() {
    return status >= 400 ? text("code") : "";
  }

  /** Status and, for a problem, its code, title and violations. */
  public String summary() {
    if (status < 400) {
      return Integer.toString(status);
    }
    return (status + " " + code() + " " + text("title") + " " + text("detail") + violations())
        .strip();
  }

  private String violations() {
    JsonNode violations = body.path("violations");
    return violations.isEmpty() ? "" : " " + violations;
  }
}
