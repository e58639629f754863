package io.shouyue.identity.change;

import io.shouyue.identity.account.AccountService;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.data.message.Messages;
import io.shouyue.platform.data.message.OutboundMessage.InApp;
import io.shouyue.platform.data.message.OutboundMessage.Mail;
import io.shouyue.platform.data.message.OutboundMessage.Sms;
import io.shouyue.platform.data.message.SmsTemplate;
import io.shouyue.platform.web.letter.LetterSource;
import io.shouyue.platform.web.letter.LetterView;
import io.shouyue.platform.web.letter.LetterWay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/**
 * Tells the contacts of the account that its identity is about to change, and that it has: whoever
 * took the account over must not be the only one who knows.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ChangeNotices implements LetterSource<String> {
  private static final List<LetterWay> WAYS =
      List.of(LetterWay.MAIL, LetterWay.SMS, LetterWay.PRIVACY_CENTRE);
  private static final String TITLE = "实名身份变更 Change of verified identity";
  private static final String ALLOWED =
      "您账号的实名身份即将变更。如非本人操作，请立即联系客服或个人信息保护负责人。\n"
          + "The verified identity of your account is about to change. If this is not you, contact"
          + " us at once.";
  private static final String DONE =
      "您账号的实名身份已变更。如非本人操作，请立即联系客服或个人信息保护负责人。\n"
          + "The verified identity of your account has changed. If this is not you, contact us at"
          + " once.";

  private final AccountService accounts;
  private final Messages messages;

  ChangeNotices(AccountService accounts, Messages messages) {
    this.accounts = accounts;
    this.messages = messages;
  }

  void allowed(SubjectRef ref, String change) {
    tell(ref, change, ALLOWED);
  }

  void done(SubjectRef ref, String change) {
    tell(ref, change, DONE);
  }

  @Override
  @Transactional(TxType.SUPPORTS)
  public List<LetterView> samples(String site) {
    return List.of(sample("identity-changes", ALLOWED), sample("identity-changed", DONE));
  }

  private static LetterView sample(String code, String text) {
    return LetterView.inBoth("account", code, WAYS, TITLE, text);
  }

  private void tell(SubjectRef ref, String change, String text) {
    messages.send(ref.site(), ref.id(), new InApp("SYSTEM", TITLE, text, change));
    accounts
        .mobile(ref)
        .ifPresent(
            held ->
                messages.send(
                    ref.site(), ref.id(), new Sms(held.number(), text, SmsTemplate.notice())));
    accounts
        .email(ref)
        .ifPresent(to -> messages.send(ref.site(), ref.id(), new Mail(to, TITLE, text)));
  }
}
