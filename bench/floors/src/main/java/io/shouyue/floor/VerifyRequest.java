package io.shouyue.floor;

/** Shaped like {@code POST /v1/verifications} of a person by elements. */
public record VerifyRequest(EchoRequest.Subject subject, String method, Elements elements) {
  /** Shaped like name and document number. */
  public record Elements(String name, String idNumber) {}
}
