package io.shouyue.gateway.error;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.shouyue.gateway.answer.Ending;
import io.shouyue.platform.error.ErrorCode;
import io.shouyue.platform.web.problem.ProblemView;
import io.shouyue.platform.web.problem.Problems;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;

/** Answers with a problem (RFC 9457), in the caller's language. */
@Singleton
public class Refusals {

  private final ObjectMapper json;

  Refusals(ObjectMapper json) {
    this.json = json;
  }

  /** Ends the call with {@code code}. The rest of the request's body is let run dry. */
  public void refuse(RoutingContext call, ErrorCode code) {
    if (call.response().ended() || call.response().closed()) {
      return;
    }
    if (code.retryable() && !call.response().headers().contains("Retry-After")) {
      call.response().putHeader("Retry-After", "2");
    }
    call.response()
        .setStatusCode(code.status())
        .putHeader("Content-Type", ProblemView.MEDIA_TYPE)
        .putHeader("Cache-Control", "no-store");
    Ending.with(call, body(code, call.request()));
    call.request().resume();
  }

  /** The problem alone, for an answer that somebody else sends. */
  public Buffer body(ErrorCode code, HttpServerRequest request) {
    try {
      return Buffer.buffer(json.writeValueAsBytes(Problems.of(code, List.of(), request)));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
