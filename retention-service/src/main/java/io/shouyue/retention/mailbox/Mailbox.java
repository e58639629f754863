package io.shouyue.retention.mailbox;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.Properties;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Reads the unread mails of one mailbox, each in turn, and marks what was taken as read. */
final class Mailbox {

  /** In one round; the rest follow in the next. */
  private static final int MOST = 50;

  private static final String PATIENCE_MILLIS = "20000";
  private static final Logger LOG = Logger.getLogger(Mailbox.class);

  private final MailboxConfig.Box box;

  Mailbox(MailboxConfig.Box box) {
    this.box = box;
  }

  /**
   * Hands over each unread mail. What cannot be read is marked as well, so that it holds nobody up;
   * what the taker fails on stays unread for the next round.
   *
   * @return how many were handed over
   * @throws MessagingException when the mailbox cannot be reached
   */
  int read(Consumer<IncomingMail> taker) throws MessagingException {
    String protocol = box.encrypted() ? "imaps" : "imap";
    Session session = Session.getInstance(settings(protocol));
    try (Store store = session.getStore(protocol)) {
      store.connect(box.host(), box.port(), box.username(), box.password());
      try (Folder folder = store.getFolder(box.folder())) {
        folder.open(Folder.READ_WRITE);
        Message[] unread = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
        int taken = 0;
        for (int n = 0; n < Math.min(MOST, unread.length); n++) {
          taken += take(unread[n], taker) ? 1 : 0;
        }
        return taken;
      }
    }
  }

  private static boolean take(Message mail, Consumer<IncomingMail> taker)
      throws MessagingException {
    boolean taken = false;
    try {
      var read = MailParser.read(mail);
      read.ifPresent(taker);
      taken = read.isPresent();
    } catch (IOException unreadable) {
      LOG.warnf("mail passed over, it cannot be read error=%s", unreadable.getClass().getName());
    } catch (RuntimeException failed) {
      LOG.warnf("mail left for the next round error=%s", failed.getClass().getName());
      mail.setFlag(Flags.Flag.SEEN, false);
      return false;
    }
    mail.setFlag(Flags.Flag.SEEN, true);
    return taken;
  }

  private static Properties settings(String protocol) {
    String start = "mail." + protocol + ".";
    Properties settings = new Properties();
    settings.setProperty(start + "connectiontimeout", PATIENCE_MILLIS);
    settings.setProperty(start + "timeout", PATIENCE_MILLIS);
    settings.setProperty(start + "writetimeout", PATIENCE_MILLIS);
    settings.setProperty(start + "ssl.checkserveridentity", "true");
    settings.setProperty(start + "peek", "true");
    return settings;
  }
}
