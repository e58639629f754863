package io.shouyue.retention.grace;

import io.shouyue.platform.data.message.OutboundMessage.InApp;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;
import io.shouyue.platform.web.letter.LetterSource;
import io.shouyue.platform.web.letter.LetterView;
import io.shouyue.platform.web.letter.LetterWay;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.request.Request;
import io.shouyue.retention.site.Site;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Tells a person until when their cancellation can be taken back. */
@ApplicationScoped
class GraceLetters implements LetterSource<Site> {

  private static final LocalText TITLE =
      new LocalText("您的注销请求 %s 可以撤回", "You can take your cancellation %s back");
  private static final LocalText TEXT =
      new LocalText(
          "您的账号将在北京时间 %s 结束后注销。在此之前您可以撤回此请求；期间我们仅存储您的信息，不作其他处理。",
          "Your account is cancelled after the end of %s Beijing time. Until then you can withdraw"
              + " this request; meanwhile your data are stored and nothing else is done with them.");
  private static final String NUMBER = "20260105-2B3C4D5E";
  private static final LocalDate DAY = LocalDate.of(2026, 1, 12);

  InApp message(Request cancellation, LocalDate last) {
    Language language = Language.of(cancellation.locale());
    return new InApp(
        Actor.SYSTEM.kind(),
        TITLE.in(language).formatted(cancellation.number()),
        TEXT.in(language).formatted(last),
        cancellation.id());
  }

  @Override
  public List<LetterView> samples(Site site) {
    return List.of(
        LetterView.of(
            "cancellation",
            "take-back",
            List.of(LetterWay.PRIVACY_CENTRE),
            language -> TITLE.in(language).formatted(NUMBER),
            language -> TEXT.in(language).formatted(DAY)));
  }
}
