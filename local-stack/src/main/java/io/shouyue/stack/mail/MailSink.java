package io.shouyue.stack.mail;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.shouyue.stack.StackException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Takes every mail and delivers none. What it took is kept in memory until the stack stops. */
public final class MailSink implements AutoCloseable {
  private final GreenMail server;

  /**
   * @param port where it listens, on 127.0.0.1 only
   */
  public MailSink(int port) {
    server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
  }

  /** Starts to listen. */
  public MailSink start() {
    try {
      server.start();
    } catch (IllegalStateException e) {
      throw new StackException("The mail sink cannot be started: " + e.getMessage(), e);
    }
    return this;
  }

  /** What was sent, newest first. */
  public List<SentMessage> messages() {
    try {
      List<SentMessage> messages = new ArrayList<>();
      for (StoredMessage stored : server.getManagers().getImapHostManager().getAllMessages()) {
        messages.add(MailText.read(stored.getMimeMessage(), stored.getReceivedDate().toInstant()));
      }
      messages.sort(Comparator.comparing(SentMessage::at).reversed());
      return messages;
    } catch (MessagingException | IOException e) {
      throw new StackException("The mail sink cannot be read: " + e, e);
    }
  }

  @Override
  public void close() {
    server.stop();
  }
}
