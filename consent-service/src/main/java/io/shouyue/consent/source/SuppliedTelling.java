package io.shouyue.consent.source;

import io.shouyue.consent.purpose.Purpose;
import io.shouyue.consent.site.SiteService;
import io.shouyue.consent.suppression.Contact;
import io.shouyue.platform.data.message.Messages;
import io.shouyue.platform.text.Language;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells people, once the caller's transaction commits, that somebody supplied their contact. */
@ApplicationScoped
class SuppliedTelling {
  private final SiteService sites;
  private final SuppliedLinks links;
  private final Messages messages;

  SuppliedTelling(SiteService sites, SuppliedLinks links, Messages messages) {
    this.sites = sites;
    this.links = links;
    this.messages = messages;
  }

  /**
   * Writes to them at that very contact.
   *
   * @param by who supplied it, as they are told
   */
  void tell(
      SuppliedContact supplied, String by, Purpose purpose, Contact contact, Language language) {
    SuppliedWording wording =
        new SuppliedWording(
            sites.require(supplied.site()),
            SuppliedWording.Purposed.of(purpose.definition()),
            by,
            links.url(supplied));
    messages.send(supplied.site(), supplied.subject(), wording.message(contact, language));
  }
}
