package io.shouyue.retention.request;

import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;
import io.shouyue.platform.web.letter.LetterSource;
import io.shouyue.platform.web.letter.LetterView;
import io.shouyue.platform.web.letter.LetterWay;
import io.shouyue.retention.promise.RequestType;
import io.shouyue.retention.site.Site;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * Every letter that the service words by itself, made by the very code that words real ones. The
 * request is made up; only the site's own contact is real.
 */
@ApplicationScoped
class LetterSamples implements LetterSource<Site> {

  private static final String NUMBER = "20260105-2B3C4D5E";
  private static final String EARLIER = "20260102-6F7G8H9J";
  private static final Instant DAY = Instant.parse("2026-01-05T02:00:00Z");
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 26);
  private static final LocalDate THEN = LocalDate.of(2026, 1, 27);
  private static final LocalText PROMISE =
      new LocalText("15 个工作日内答复", "Answered in 15 working days");
  private static final LocalText FACTS =
      new LocalText("您的订单发票须保存至 2031 年。", "Your invoices have to be kept until 2031.");

  private static final List<LetterWay> WAYS = List.of(LetterWay.PRIVACY_CENTRE, LetterWay.MAIL);

  @Override
  public List<LetterView> samples(Site site) {
    String contact = site.contact();
    return List.of(
        sample("received", RequestType.ACCESS, RequestTexts::received),
        sample("how-to-prove", RequestType.ACCESS, one -> RequestTexts.howToProve(one.locale())),
        sample("proof-reminder", RequestType.ACCESS, one -> RequestTexts.proofReminder(one, FIRST)),
        sample("lapsed", RequestType.ACCESS, one -> RequestTexts.lapsed(one, contact)),
        sample("granted", RequestType.DELETION, one -> RequestTexts.granted(one, null)),
        sample("copy-ready", RequestType.COPY, one -> RequestTexts.granted(one, null)),
        sample("transfer-ready", RequestType.TRANSFER, one -> RequestTexts.granted(one, null)),
        sample("refused", RequestType.DELETION, one -> refused(one, contact)),
        sample(
            "repeats",
            RequestType.ACCESS,
            one -> RequestTexts.repeats(one, made(RequestType.ACCESS, language(one), EARLIER))),
        sample("recounted", RequestType.ACCESS, LetterSamples::recounted));
  }

  private static String refused(Request request, String contact) {
    return RequestTexts.refused(
        request,
        RefusalReason.STATUTORY_PERIOD_OR_TECHNICALLY_HARD,
        FACTS.in(language(request)),
        contact);
  }

  private static String recounted(Request request) {
    Language language = language(request);
    ClockChange change = new ClockChange("answered-15wd", DAY, FIRST, THEN, "2026", "2026");
    return RequestTexts.recounted(request)
        + "\n"
        + RequestTexts.moved(PROMISE.in(language), change, language);
  }

  private static LetterView sample(String code, RequestType type, Function<Request, String> words) {
    return LetterView.of(
        "request",
        code,
        WAYS,
        language -> RequestTexts.news(made(type, language, NUMBER)),
        language -> words.apply(made(type, language, NUMBER)));
  }

  private static Request made(RequestType type, Language language, String number) {
    return new Request(
        "req_sample",
        "sample",
        number,
        type,
        null,
        null,
        Relation.SELF,
        Channel.PRIVACY_CENTRE,
        language.tag(),
        DAY,
        1,
        Progress.received());
  }

  private static Language language(Request request) {
    return Language.of(request.locale());
  }
}
