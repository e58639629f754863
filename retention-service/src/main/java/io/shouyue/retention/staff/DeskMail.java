package io.shouyue.retention.staff;

import io.shouyue.platform.data.message.Messages;
import io.shouyue.platform.data.message.OutboundMessage.Mail;
import io.shouyue.platform.personal.Email;
import io.shouyue.retention.site.SiteService;
import jakarta.enterprise.context.ApplicationScoped;

/** Mail to the desk of a site, at the contact that the site has registered. */
@ApplicationScoped
public class DeskMail {

  private final SiteService sites;
  private final Messages post;

  DeskMail(SiteService sites, Messages post) {
    this.sites = sites;
    this.post = post;
  }

  /** Sends after the caller's transaction; nothing is sent where the contact is no mail address. */
  public void send(String site, String title, String text) {
    String contact = sites.require(site).contact();
    if (contact.contains("@")) {
      post.sendFromSite(site, new Mail(new Email(contact), title, text));
    }
  }
}
