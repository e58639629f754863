package io.shouyue.consent.source;

import io.shouyue.consent.purpose.PurposeDefinition;
import io.shouyue.consent.site.Site;
import io.shouyue.consent.suppression.Contact;
import io.shouyue.platform.data.message.OutboundMessage;
import io.shouyue.platform.data.message.OutboundMessage.Mail;
import io.shouyue.platform.data.message.OutboundMessage.Sms;
import io.shouyue.platform.data.message.SmsTemplate;
import io.shouyue.platform.personal.Email;
import io.shouyue.platform.personal.Mobile;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;

/** What people are told at first contact: by whom, to whom, for what, and how to stop it. */
record SuppliedWording(Site site, Purposed purpose, String by, String link) {
  /** As much of a purpose as people are told. */
  record Purposed(LocalText title, LocalText text, LocalText retention) {
    static Purposed of(PurposeDefinition purpose) {
      return new Purposed(purpose.title(), purpose.text(), purpose.retention().text());
    }
  }

  private static final LocalText SUBJECT =
      new LocalText("%s 向%s提供了您的联系方式", "%s gave your contact details to %s");

  private static final LocalText MAIL =
      new LocalText(
          """
          您好：

          %1$s 向%2$s提供了您的联系方式，用于“%3$s”。
          %4$s
          保存期限：%5$s

          您可以查看我们掌握的信息，并一键停止（无需账号）：
          %6$s

          您也可以就您的个人信息联系我们：%7$s
          """,
          """
          Hello,

          %1$s gave your contact details to %2$s, for “%3$s”.
          %4$s
          How long they are kept: %5$s

          See what is held about you and stop it with one click, without an account:
          %6$s

          For anything else about your data: %7$s
          """);

  private static final LocalText SMS =
      new LocalText(
          "%1$s 向%2$s提供了您的号码，用于“%3$s”。查看或一键停止：%4$s",
          "%1$s gave your number to %2$s for “%3$s”. See or stop it: %4$s");

  OutboundMessage message(Contact contact, Language language) {
    return switch (contact.channel()) {
      case EMAIL ->
          new Mail(
              new Email(contact.address()),
              SUBJECT.in(language).formatted(by, site.name().in(language)),
              MAIL.in(language)
                  .formatted(
                      by,
                      site.name().in(language),
                      purpose.title().in(language),
                      purpose.text().in(language),
                      purpose.retention().in(language),
                      link,
                      site.contact()));
      case SMS ->
          new Sms(
              mobile(contact),
              SMS.in(language)
                  .formatted(by, site.name().in(language), purpose.title().in(language), link),
              SmsTemplate.supplied(by, link));
    };
  }

  /** The contact as it may be shown. */
  static String masked(Contact contact) {
    return switch (contact.channel()) {
      case EMAIL -> new Email(contact.address()).masked();
      case SMS -> mobile(contact).masked();
    };
  }

  /** Whether whoever is reached there can be told at all: by mail, or at a mainland mobile. */
  static boolean canBeTold(Contact contact) {
    return switch (contact.channel()) {
      case EMAIL -> true;
      case SMS -> contact.address().matches("\\+86\\d{11}");
    };
  }

  private static Mobile mobile(Contact contact) {
    return new Mobile(contact.address().substring("+86".length()));
  }

  /** The name is somebody's, the link leads to them. */
  @Override
  public String toString() {
    return "SuppliedWording[" + site.code() + "]";
  }
}
