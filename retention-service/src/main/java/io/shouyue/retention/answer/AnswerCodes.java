package io.shouyue.retention.answer;

import io.shouyue.platform.data.message.Messages;
import io.shouyue.platform.data.message.OutboundMessage.InApp;
import io.shouyue.platform.data.message.OutboundMessage.Mail;
import io.shouyue.platform.data.message.OutboundMessage.Sms;
import io.shouyue.platform.data.message.SmsTemplate;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.personal.Email;
import io.shouyue.platform.personal.Mobile;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;
import io.shouyue.platform.web.letter.LetterSource;
import io.shouyue.platform.web.letter.LetterView;
import io.shouyue.platform.web.letter.LetterWay;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.peer.IdentityPeer;
import io.shouyue.retention.request.Request;
import io.shouyue.retention.site.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sends the code that opens a copy to a contact the website already holds, never to one that came
 * with the request: whoever took over a session must not also name where the code goes.
 */
@ApplicationScoped
class AnswerCodes implements LetterSource<Site> {

  private static final LocalText TITLE =
      new LocalText("请求 %s 的提取码", "The code for your request %s");
  private static final LocalText TEXT =
      new LocalText(
          "提取码 %s，十分钟内有效。如非本人操作，请忽略并联系本网站。",
          "Your code is %s, valid for ten minutes. If you did not ask for it, ignore it and tell"
              + " the website.");

  private final AnswerSafe safe;
  private final Messages post;

  AnswerCodes(AnswerSafe safe, Messages post) {
    this.safe = safe;
    this.post = post;
  }

  @Override
  public List<LetterView> samples(Site site) {
    return List.of(
        LetterView.of(
            "answer",
            "copy-code",
            List.of(LetterWay.MAIL, LetterWay.SMS, LetterWay.PRIVACY_CENTRE),
            language -> TITLE.in(language).formatted("20260105-2B3C4D5E"),
            language -> TEXT.in(language).formatted("135790")));
  }

  /** Where a code went. */
  enum Way {
    MAIL,
    SMS,
    /** No mail address or mobile is held. */
    PRIVACY_CENTRE
  }

  /**
   * Sends a fresh code; empty when there is nothing to open.
   *
   * @param asks the person, or a child's guardian
   * @param held fields of the account, as {@link IdentityPeer#account} gives them
   */
  @Transactional
  public Optional<Way> send(
      Request request, SubjectId asks, Map<String, String> held, Actor actor) {
    return safe.code(request, actor).map(code -> send(request, asks, held, code));
  }

  private Way send(Request request, SubjectId asks, Map<String, String> held, String code) {
    Language language = Language.of(request.locale());
    String title = TITLE.in(language).formatted(request.number());
    String text = TEXT.in(language).formatted(code);
    String email = held.get("email");
    String mobile = held.get("mobile");
    if (email != null) {
      post.send(request.site(), asks, new Mail(new Email(email), title, text));
      return Way.MAIL;
    }
    if (mobile != null) {
      post.send(
          request.site(),
          asks,
          new Sms(new Mobile(mobile), text, SmsTemplate.code(code, AnswerSafe.CODE_VALID)));
      return Way.SMS;
    }
    post.send(request.site(), asks, new InApp(Actor.SYSTEM.kind(), title, text, request.id()));
    return Way.PRIVACY_CENTRE;
  }
}
