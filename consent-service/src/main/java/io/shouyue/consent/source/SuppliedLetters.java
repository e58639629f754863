package io.shouyue.consent.source;

import io.shouyue.consent.site.Site;
import io.shouyue.consent.suppression.Contact;
import io.shouyue.consent.suppression.ContactChannel;
import io.shouyue.platform.data.message.OutboundMessage.Mail;
import io.shouyue.platform.data.message.OutboundMessage.Sms;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;
import io.shouyue.platform.web.letter.LetterSource;
import io.shouyue.platform.web.letter.LetterView;
import io.shouyue.platform.web.letter.LetterWay;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What people read whose contact somebody else supplied. */
@ApplicationScoped
class SuppliedLetters implements LetterSource<Site> {
  private static final SuppliedWording.Purposed PURPOSE =
      new SuppliedWording.Purposed(
          new LocalText("收货通知", "News of a delivery"),
          new LocalText("向收货人告知送达时间。", "The receiver is told when it comes."),
          new LocalText("送达后 30 天", "30 days after the delivery"));
  private static final String LINK = "https://site.invalid/public/supplied/EXAMPLE";
  private static final Contact MAIL = new Contact(ContactChannel.EMAIL, "receiver@mail.invalid");
  private static final Contact MOBILE = new Contact(ContactChannel.SMS, "+8613800000000");

  @Override
  public List<LetterView> samples(Site site) {
    return List.of(
        LetterView.of(
            "supplied-contact",
            "supplied-mail",
            List.of(LetterWay.MAIL),
            language -> mail(site, language).subject(),
            language -> mail(site, language).text()),
        LetterView.brief(
            "supplied-contact", "supplied-sms", language -> sms(site, language).text()));
  }

  private static Mail mail(Site site, Language language) {
    return (Mail) wording(site, language).message(MAIL, language);
  }

  private static Sms sms(Site site, Language language) {
    return (Sms) wording(site, language).message(MOBILE, language);
  }

  private static SuppliedWording wording(Site site, Language language) {
    LocalText by = new LocalText("示例商行", "Example Trading");
    return new SuppliedWording(site, PURPOSE, by.in(language), LINK);
  }
}
