package io.shouyue.stack.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailSinkTest {
  private MailSink sink;
  private ServerSetup server;

  @BeforeEach
  void aSinkListens() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    server = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    sink = new MailSink(port).start();
  }

  @AfterEach
  void close() {
    sink.close();
  }

  @Test
  void aMailIsShownWithItsChineseSubjectAndText() {
    GreenMailUtil.sendTextEmail(
        "lin@example.invalid", "no-reply@shouyue.invalid", "您的请求", "已收到", server);

    assertThat(sink.messages())
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.kind()).isEqualTo(SentMessage.Kind.MAIL);
              assertThat(mail.to()).isEqualTo("lin@example.invalid");
            });
  }

  @Test
  void whatGoesToTheSmsDomainIsShownAsAShortMessage() {
    GreenMailUtil.sendTextEmail(
        "13800000000@sms.invalid", "no-reply@shouyue.invalid", "SMS", "code 482913", server);

    assertThat(sink.messages())
        .singleElement()
        .satisfies(
            sms -> {
              assertThat(sms.kind()).isEqualTo(SentMessage.Kind.SMS);
              assertThat(sms.to()).isEqualTo("13800000000");
              assertThat(sms.text()).isEqualTo("code 482913");
            });
  }
}
