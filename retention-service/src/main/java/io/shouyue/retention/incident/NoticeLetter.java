package io.shouyue.retention.incident;

import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;
import io.shouyue.retention.site.Site;
import java.util.function.Function;

/**
 * What people are told of an incident, in both languages: what happened and what it may do, what
 * was done, what they can do, how it is made good, and whom to ask (PIPL 57 I). Names nobody and
 * carries no personal data, whichever way it goes.
 */
public record NoticeLetter(LocalText title, LocalText text, LocalText brief) {

  private static final LocalText TITLE =
      new LocalText("%s：个人信息安全事件告知", "%s: notice of a personal data incident");
  private static final LocalText HAPPENED = new LocalText("发生了什么", "What happened");
  private static final LocalText EFFECT = new LocalText("可能的影响", "What it may mean for you");
  private static final LocalText MEASURES =
      new LocalText("已采取和将采取的措施", "What was done and will be done");
  private static final LocalText ADVICE = new LocalText("您可以做什么", "What you can do");
  private static final LocalText REMEDY = new LocalText("补救措施", "How we make up for it");
  private static final LocalText CONTACT = new LocalText("联系方式", "Contact");
  private static final LocalText BRIEF =
      new LocalText(
          "【%s】您的个人信息可能受一起安全事件影响。请登录隐私中心查看详情和防范建议，或联系 %s（编号 %s）。",
          "[%s] Your personal data may be affected by an incident. Please see your privacy centre"
              + " for details and advice, or write to %s (no. %s).");

  static NoticeLetter of(Incident incident, IncidentFacts.NoticeParts parts, Site site) {
    return new NoticeLetter(
        each(language -> TITLE.in(language).formatted(site.name().in(language))),
        each(language -> text(incident, parts, site, language)),
        each(
            language ->
                BRIEF
                    .in(language)
                    .formatted(site.name().in(language), site.contact(), incident.number())));
  }

  private static String text(
      Incident incident, IncidentFacts.NoticeParts parts, Site site, Language language) {
    return String.join(
        "\n\n",
        part(HAPPENED, parts.happened(), language),
        part(EFFECT, parts.effect(), language),
        part(MEASURES, parts.measures(), language),
        part(ADVICE, parts.advice(), language),
        part(REMEDY, parts.remedy(), language),
        CONTACT.in(language) + "\n" + site.contact() + " (" + incident.number() + ")");
  }

  private static String part(LocalText title, LocalText words, Language language) {
    return title.in(language) + "\n" + words.in(language);
  }

  private static LocalText each(Function<Language, String> words) {
    return new LocalText(words.apply(Language.ZH_CN), words.apply(Language.EN));
  }

  /** Both languages one after the other: which one somebody reads is not known here. */
  String both() {
    return text.zh() + "\n\n— — —\n\n" + text.en();
  }
}
