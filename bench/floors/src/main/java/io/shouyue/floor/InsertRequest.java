package io.shouyue.floor;

import java.util.List;

/** Shaped like an answer to a notice, {@code POST /v1/consents}. */
public record InsertRequest(
    String notice,
    EchoRequest.Subject subject,
    List<Choice> choices,
    String channel,
    String method) {
  public InsertRequest {
    choices = List.copyOf(choices);
  }

  /** Shaped like one choice. */
  public record Choice(String purpose, String choice, String act) {}
}
