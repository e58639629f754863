package io.shouyue.retention.mailbox;

import io.shouyue.platform.data.jobs.RecurringJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Polls every mailbox in turn; one that does not answer holds up no other. */
@ApplicationScoped
public class MailboxJob implements RecurringJob {

  private static final Logger LOG = Logger.getLogger(MailboxJob.class);

  private final MailboxConfig config;
  private final MailTaking taking;

  MailboxJob(MailboxConfig config, MailTaking taking) {
    this.config = config;
    this.taking = taking;
  }

  @Override
  public String name() {
    return "mailbox-poll";
  }

  @Override
  public Duration every() {
    return config.every();
  }

  @Override
  public void run() {
    config.sites().forEach(this::poll);
    taking.forget();
  }

  /** One round of one mailbox. */
  void poll(String site, MailboxConfig.Box box) {
    try {
      int taken = new Mailbox(box).read(mail -> taking.take(site, box, mail));
      if (taken > 0) {
        LOG.infof("mails taken site=%s count=%d", site, taken);
      }
    } catch (MessagingException unreachable) {
      LOG.warnf("mailbox cannot be read site=%s error=%s", site, unreachable.getClass().getName());
    }
  }
}
