package io.shouyue.consent.notice;

import io.shouyue.consent.notice.NoticeContent.ChangeShown;
import io.shouyue.consent.notice.NoticeContent.Controller;
import io.shouyue.consent.notice.NoticeContent.PolicyShown;
import io.shouyue.consent.notice.NoticeContent.WithdrawalShown;
import io.shouyue.consent.policy.PolicyAddress;
import io.shouyue.consent.policy.PolicyVersion;
import io.shouyue.consent.purpose.Purpose;
import io.shouyue.consent.site.Site;
import io.shouyue.consent.site.SiteService;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Puts a notice into words: what is the same on every notice of a site. */
@ApplicationScoped
public class NoticeWording {
  private static final LocalText RIGHTS =
      new LocalText(
          "您可以查阅、复制、转移、更正、补充、删除您的个人信息，限制或拒绝处理，要求解释处理规则，撤回同意，以及注销账号。",
          "You may see, copy, move, correct, complete and delete your data, restrict or object to"
              + " processing, have the rules explained, withdraw consent and cancel the account.");
  private static final LocalText WITHDRAWAL =
      new LocalText(
          "您可以随时撤回同意，与同意同样方便；撤回不影响此前的处理，也不影响其他服务。",
          "You may withdraw at any time, as easily as you consented; what was done before stays"
              + " lawful and other services stay open to you.");

  private static final LocalText FREE_TEXT =
      new LocalText(
          "请勿在文字中填写证件号、银行卡号、健康、行踪等敏感信息，也不要填写他人的信息。",
          "Please write no document or card numbers, nothing on health or whereabouts, and nothing"
              + " about other people.");

  private final SiteService sites;
  private final String publicUrl;

  NoticeWording(
      SiteService sites,
      @ConfigProperty(name = "shouyue.public-url", defaultValue = "/") String publicUrl) {
    this.sites = sites;
    this.publicUrl = publicUrl.replaceAll("/+$", "");
  }

  /** Everything that is said of purposes under the version in force. */
  public NoticeContent content(PolicyVersion policy, List<Purpose> shown, Language language) {
    return content(
        sites.require(policy.site()), policy, shown, language, null, false, Manner.PLAIN);
  }

  /**
   * Everything that is said, in that language.
   *
   * @param change what is new to the person; null when nothing is
   * @param ahead whether the version does not hold yet
   * @param manner how the collection point tells
   */
  NoticeContent content(
      Site site,
      PolicyVersion policy,
      List<Purpose> shown,
      Language language,
      @Nullable ChangeShown change,
      boolean ahead,
      Manner manner) {
    return new NoticeContent(
        language.tag(),
        new Controller(site.name().in(language), site.contact()),
        RIGHTS.in(language),
        new PolicyShown(
            policy.document(),
            policy.version(),
            publicUrl + PolicyAddress.of(site.code(), policy.document(), policy.version()),
            policy.significance(),
            ahead ? policy.effectiveFrom() : null,
            change),
        shown.stream().map(purpose -> NoticeItem.of(purpose, language)).toList(),
        new WithdrawalShown(WITHDRAWAL.in(language), publicUrl + "/privacy"),
        manner.form(shown.stream().anyMatch(NoticeWording::isLoud), change),
        manner.freeText() ? FREE_TEXT.in(language) : null);
  }

  private static boolean isLoud(Purpose purpose) {
    return purpose.definition().sensitive() || purpose.definition().separateConsent().isNeeded();
  }
}
