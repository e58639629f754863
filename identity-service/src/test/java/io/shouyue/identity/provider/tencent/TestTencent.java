package io.shouyue.identity.provider.tencent;

import java.net.URI;
import java.util.Optional;

/** Points at a stub; credentials come from the test. */
record TestTencent(URI endpoint) implements TencentConfig {
  @Override
  public Optional<String> secretId() {
    return Optional.empty();
  }

  @Override
  public Optional<String> secretKey() {
    return Optional.empty();
  }

  @Override
  public String region() {
    return "ap-guangzhou";
  }

  @Override
  public Optional<String> faceRule() {
    return Optional.of("1");
  }

  @Override
  public Optional<URI> faceReturn() {
    return Optional.empty();
  }

  @Override
  public int faceLikeness() {
    return 70;
  }
}
