package io.shouyue.retention.robot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** What goes to each vendor, byte by byte; the signatures were computed by another program. */
class RobotMessageTest {

  private static final Instant NOW = Instant.parse("2020-09-06T02:47:53Z");
  private static final URI ADDRESS = URI.create("https://robot.invalid/send?access_token=t");
  private static final String SECRET = "this is secret";

  @Test
  void weComGetsTextAndNothingElse() {
    RobotMessage message = message(RobotKind.WECOM, null);

    assertThat(message.address()).isEqualTo(ADDRESS);
    assertThat(message.body()).isEqualTo("{\"msgtype\":\"text\",\"text\":{\"content\":\"到期\"}}");
  }

  @Test
  void dingTalkIsSignedInTheAddress() {
    RobotMessage message = message(RobotKind.DINGTALK, SECRET);

    assertThat(message.address().toString())
        .isEqualTo(
            ADDRESS
                + "&timestamp=1599360473000&sign=hXZTWifRGHclNuZSKxoXc%2F%2Fsh51SWfVfRIhcdeKs63I%3D");
    assertThat(message.body()).isEqualTo("{\"msgtype\":\"text\",\"text\":{\"content\":\"到期\"}}");
  }

  @Test
  void feishuIsSignedInTheBody() {
    RobotMessage message = message(RobotKind.FEISHU, SECRET);

    assertThat(message.address()).isEqualTo(ADDRESS);
    assertThat(message.body())
        .isEqualTo(
            "{\"content\":{\"text\":\"到期\"},\"msg_type\":\"text\",\"sign\":\"/eYKrXQBzTjUZJ3s6NX16VxGbTwmK7AEs8/FnvC1CSw=\","
                + "\"timestamp\":\"1599360473\"}");
  }

  @Test
  void withoutASecretNothingIsSigned() {
    assertThat(message(RobotKind.DINGTALK, null).address()).isEqualTo(ADDRESS);
    assertThat(message(RobotKind.FEISHU, null).body()).doesNotContain("sign");
  }

  @Property
  void whatIsSentFitsEveryChatAndEndsWithTheLink(
      @ForAll @StringLength(max = 3000) @CharRange(from = '一', to = '龟') String lines) {
    String text = "title\n" + lines.replaceAll("(.{40})", "$1\n");

    String fitting = DeskReminders.fitting(text, "https://site.invalid/desk");

    assertThat(fitting.getBytes(StandardCharsets.UTF_8))
        .hasSizeLessThanOrEqualTo(RobotMessage.MOST_BYTES);
    assertThat(fitting).startsWith("title").endsWith("\nhttps://site.invalid/desk");
  }

  private static RobotMessage message(RobotKind kind, String secret) {
    return RobotMessage.of(new Robot("demo", kind, ADDRESS, secret), "到期", NOW);
  }
}
