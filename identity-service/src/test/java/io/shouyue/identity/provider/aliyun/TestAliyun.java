package io.shouyue.identity.provider.aliyun;

import java.net.URI;
import java.util.Optional;

/** Points at a stub; credentials come from the test. */
record TestAliyun(URI endpoint) implements AliyunConfig {
  @Override
  public Optional<String> accessKeyId() {
    return Optional.empty();
  }

  @Override
  public Optional<String> accessKeySecret() {
    return Optional.empty();
  }

  @Override
  public Optional<String> faceScene() {
    return Optional.of("1000000001");
  }

  @Override
  public Optional<URI> faceReturn() {
    return Optional.empty();
  }

  @Override
  public Optional<String> callbackKey() {
    return Optional.of("made-up-callback-key");
  }
}
