package io.shouyue.stack.demosite;

import io.shouyue.stack.Json;
import io.shouyue.stack.api.Answer;

/**
 * What the website answers its own pages.
 *
 * @param status HTTP status
 * @param json the body
 */
record Reply(int status, String json) {
  /** A refusal in the form that the suite uses, so that pages need to know one form only. */
  record Problem(int status, String code, String title) {}

  static Reply ok(int status, Object body) {
    return new Reply(status, Json.text(body));
  }

  /** Passes on what the suite answered: its problems are written for people. */
  static Reply of(Answer answer) {
    return new Reply(answer.status(), answer.text());
  }
}
