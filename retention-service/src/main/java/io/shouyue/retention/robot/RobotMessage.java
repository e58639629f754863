package io.shouyue.retention.robot;

import io.shouyue.proof.CanonicalJson;
import io.shouyue.proof.Json;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A text as each vendor's robot takes it: <a
 * href="https://developer.work.weixin.qq.com/document/path/91770">WeCom</a>, <a
 * href="https://open.dingtalk.com/document/robots/custom-robot-access">DingTalk</a>, <a
 * href="https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot">Feishu</a>.
 */
record RobotMessage(URI address, String body) {

  /** Most bytes of a text that all three take; WeCom's is the narrowest. */
  static final int MOST_BYTES = 2048;

  private static final String HMAC = "HmacSHA256";

  static RobotMessage of(Robot robot, String text, Instant now) {
    String secret = robot.secret();
    return switch (robot.kind()) {
      case WECOM -> new RobotMessage(robot.address(), words("msgtype", "content", text));
      case DINGTALK ->
          new RobotMessage(
              secret == null ? robot.address() : signed(robot.address(), secret, now),
              words("msgtype", "content", text));
      case FEISHU -> new RobotMessage(robot.address(), feishu(text, secret, now));
    };
  }

  private static String words(String type, String content, String text) {
    return CanonicalJson.text(
        Json.object()
            .with(type, Json.of("text"))
            .with("text", Json.object().with(content, Json.of(text))));
  }

  /** DingTalk: the secret is the key, milliseconds and secret are what is signed. */
  private static URI signed(URI address, String secret, Instant now) {
    long at = now.toEpochMilli();
    String signature = hmac(secret, at + "\n" + secret);
    return URI.create(
        address
            + "&timestamp="
            + at
            + "&sign="
            + URLEncoder.encode(signature, StandardCharsets.UTF_8));
  }

  /** Feishu: seconds and secret are the key, nothing is what is signed. */
  private static String feishu(String text, @Nullable String secret, Instant now) {
    Json.Obj message =
        Json.object()
            .with("msg_type", Json.of("text"))
            .with("content", Json.object().with("text", Json.of(text)));
    if (secret == null) {
      return CanonicalJson.text(message);
    }
    String at = String.valueOf(now.getEpochSecond());
    return CanonicalJson.text(
        message.with("timestamp", Json.of(at)).with("sign", Json.of(hmac(at + "\n" + secret, ""))));
  }

  private static String hmac(String key, String words) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), HMAC));
      return Base64.getEncoder()
          .encodeToString(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HmacSHA256", e);
    }
  }

  @Override
  public String toString() {
    return "RobotMessage[" + address.getHost() + "]";
  }
}
