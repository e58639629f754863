package io.shouyue.retention.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.retention.Api;
import io.shouyue.retention.FakePeers;
import io.shouyue.retention.RetentionResource;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RetentionResource.class)
class MailboxApiTest {

  @Inject TestLegalClock clock;
  @Inject MailboxJob job;

  private final String person = UUID.randomUUID() + "@example.invalid";
  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
  private GreenMailUser box;

  @BeforeEach
  void start() {
    clock.reset();
    FakePeers.get().reset();
    Api.registerSites();
    server.start();
    box = server.setUser("privacy@demo.invalid", "privacy", "x");
  }

  @AfterEach
  void end() {
    server.stop();
  }

  @Test
  void aMailBecomesOneRequestHoweverOftenItIsDelivered() throws MessagingException {
    long before = requests();
    deliver(person, "id-" + person, "", "请删除我的账号资料");
    poll();
    poll();
    assertThat(requests()).isEqualTo(before + 1);

    deliver(person, "id-" + person, "", "请删除我的账号资料");
    poll();
    assertThat(requests()).isEqualTo(before + 1);
    assertThat(unread()).isZero();
  }

  @Test
  void machinesAreNeverAnsweredAndLoopsEnd() throws MessagingException {
    long before = requests();
    deliver(person, "a", "Auto-Submitted: auto-replied\r\n", "I am away");
    deliver(person, "b", "Precedence: bulk\r\n", "our newsletter, please delete nothing");
    deliver(person, "c", "Return-Path: <>\r\n", "undeliverable");
    deliver("privacy@demo.invalid", "d", "", "a copy of my data, please");
    poll();
    assertThat(requests()).isEqualTo(before);

    for (int n = 0; n < 30; n++) {
      deliver(person, "loop-" + n, "", "Re: your request " + n);
    }
    poll();
    assertThat(requests()).isEqualTo(before + 1);
    assertThat(unread()).isZero();
  }

  @Test
  void wordsAreReadOutOfAPageAndNothingElse() throws MessagingException, IOException {
    long before = requests();
    MimeMessage page =
        parsed(
            """
            From: %s
            To: privacy@demo.invalid
            Message-ID: <page-%s>
            Subject: data
            MIME-Version: 1.0
            Content-Type: text/html; charset=utf-8

            <style>p{}</style><p>please <b>delete</b> all</p><script>alert(1)</script>
            """
                .formatted(person, person));
    box.deliver(page);
    poll();
    assertThat(requests()).isEqualTo(before + 1);
    assertThat(MailParser.read(page).orElseThrow().text())
        .contains("please", "delete")
        .doesNotContain("<", "alert", "p{}");
  }

  @Test
  void whatWasAttachedIsKeptOnlyWhenItIsWhatARequestTakes() throws MessagingException {
    box.deliver(
        parsed(
            """
            From: %s
            To: privacy@demo.invalid
            Message-ID: <files-%s>
            Subject: data
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: multipart/related; boundary=r

            --r
            Content-Type: text/html; charset=utf-8

            <p>请删除 %s</p><img src="cid:logo">
            --r
            Content-Type: image/png; name=logo.png
            Content-Disposition: inline
            Content-ID: <logo>
            Content-Transfer-Encoding: base64

            iVBORw0KGgoAAAAA
            --r--
            --b
            Content-Type: application/zip; name="=?UTF-8?B?5o6I5p2D5Lmm?="
            Content-Disposition: attachment; filename="=?UTF-8?B?5o6I5p2D5Lmm?=.pdf"
            Content-Transfer-Encoding: base64

            JVBERi0xLjcK
            --b
            Content-Type: application/pdf
            Content-Disposition: attachment; filename="../../etc/all.zip"
            Content-Transfer-Encoding: base64

            UEsDBAAAAAA=
            --b--
            """
                .formatted(person, person, person)));

    poll();

    String request = latest();
    Api.get(Api.DPO, "/v1/requests/" + request + "/attachments")
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].name", equalTo("授权书.pdf"))
        .body("items[0].size", equalTo(9));
    Api.get(Api.DPO, "/v1/requests/" + request)
        .body("messages.text", hasItem(allOf(containsString("all.zip"), containsString("PDF"))));
  }

  private static String latest() {
    return Api.get(Api.DPO, "/v1/requests?state=AWAITING_IDENTITY&type=DELETION&limit=200")
        .statusCode(200)
        .extract()
        .path("items.max { it.receivedAt + it.id }.id");
  }

  @Test
  void mailboxThatIsAwayHoldsNothingUp() throws MessagingException {
    long before = requests();
    deliver(person, "away", "", "请删除我的账号资料");
    int port = server.getImap().getPort();
    server.stop();
    job.poll("demo", new Polled(port));

    assertThat(requests()).isEqualTo(before);
  }

  private void poll() {
    job.poll("demo", new Polled(server.getImap().getPort()));
  }

  private static long requests() {
    return Api.get(Api.DPO, "/v1/desk/summary")
        .statusCode(200)
        .extract()
        .jsonPath()
        .getLong("open");
  }

  private int unread() {
    try {
      return server.getManagers().getImapHostManager().getInbox(box).getUnseenCount();
    } catch (FolderException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private void deliver(String from, String id, String headers, String text)
      throws MessagingException {
    box.deliver(
        parsed(
            """
            From: %s
            To: privacy@demo.invalid
            Message-ID: <%s-%s>
            Subject: data
            %sMIME-Version: 1.0
            Content-Type: text/plain; charset=utf-8

            %s
            """
                .formatted(from, id, person, headers, text)));
  }

  private static MimeMessage parsed(String raw) throws MessagingException {
    byte[] bytes = raw.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
    return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
  }

  private record Polled(int port) implements MailboxConfig.Box {

    @Override
    public String host() {
      return "127.0.0.1";
    }

    @Override
    public boolean encrypted() {
      return false;
    }

    @Override
    public String username() {
      return "privacy";
    }

    @Override
    public String password() {
      return "x";
    }

    @Override
    public String folder() {
      return "INBOX";
    }

    @Override
    public String address() {
      return "privacy@demo.invalid";
    }
  }
}
