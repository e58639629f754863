package io.shouyue.retention.robot;

import io.shouyue.retention.staff.DeskMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;

/** Tells a site's desk something, by mail and by every robot that is set. */
@ApplicationScoped
public class DeskReminders {

  private static final String SIGN = "【守约 Shouyue】";

  private final DeskMail mail;
  private final RobotService robots;
  private final RobotConfig config;

  DeskReminders(DeskMail mail, RobotService robots, RobotConfig config) {
    this.mail = mail;
    this.robots = robots;
    this.config = config;
  }

  /**
   * Sends after the caller's transaction.
   *
   * @param text numbers, days, codes and links in lines; of nobody. What a chat has no room for is
   *     left out from the end
   */
  @Transactional(TxType.MANDATORY)
  public void send(String site, String title, String text) {
    mail.send(site, title, text);
    robots.tell(site, fitting(SIGN + title + "\n" + text.strip(), config.deskUrl()));
  }

  /** Where something is seen at the desk. */
  public String link(String page, String id) {
    return config.deskUrl() + "/" + page + "/" + id;
  }

  /** Whole lines only, the link last. */
  static String fitting(String text, String link) {
    String kept = text;
    while (bytes(kept) + bytes(link) + 1 > RobotMessage.MOST_BYTES && kept.contains("\n")) {
      kept = kept.substring(0, kept.lastIndexOf('\n'));
    }
    return kept + "\n" + link;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
