package io.shouyue.retention.erasure;

import io.shouyue.platform.data.message.OutboundMessage;
import io.shouyue.platform.data.message.OutboundMessage.Mail;
import io.shouyue.platform.data.message.OutboundMessage.Sms;
import io.shouyue.platform.data.message.Post;
import io.shouyue.platform.data.message.SmsTemplate;
import io.shouyue.platform.personal.Email;
import io.shouyue.platform.personal.Mobile;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.web.letter.LetterSource;
import io.shouyue.platform.web.letter.LetterView;
import io.shouyue.platform.web.letter.LetterWay;
import io.shouyue.retention.hold.BreakGlassService;
import io.shouyue.retention.hold.HoldService;
import io.shouyue.retention.site.Site;
import io.shouyue.retention.site.SiteService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The last word to a person: that everything is gone, by which certificate, and who opened what was
 * held and why. Sent before its step is marked done, so a crash may send it twice.
 */
@ApplicationScoped
class FinalStatement implements LetterSource<Site> {

  /** A post that fails so long keeps nobody's address any longer. */
  private static final Duration TRY_FOR = Duration.ofDays(30);

  private final PgFinalContactStore contacts;
  private final PgCertificateStore certificates;
  private final PgKeptStore kept;
  private final SourceRecordRepository sources;
  private final HoldService holds;
  private final BreakGlassService glasses;
  private final SiteService sites;
  private final Post post;
  private final LegalClock time;

  FinalStatement(
      PgFinalContactStore contacts,
      PgCertificateStore certificates,
      PgKeptStore kept,
      SourceRecordRepository sources,
      HoldService holds,
      BreakGlassService glasses,
      SiteService sites,
      Post post,
      LegalClock time) {
    this.contacts = contacts;
    this.certificates = certificates;
    this.kept = kept;
    this.sources = sources;
    this.holds = holds;
    this.glasses = glasses;
    this.sites = sites;
    this.post = post;
    this.time = time;
  }

  /** Returns how many messages went out: one, or none where nothing reaches the person. */
  @Transactional
  long send(ErasurePlan plan) {
    Instant erased = plan.erasedAt();
    if (erased != null && time.now().isAfter(erased.plus(TRY_FOR))) {
      return 0;
    }
    Optional<OutboundMessage> message = contacts.find(plan).flatMap(to -> message(plan, to));
    message.ifPresent(post::deliver);
    return message.isPresent() ? 1 : 0;
  }

  private Optional<OutboundMessage> message(ErasurePlan plan, FinalContact to) {
    String contact = to.contact();
    if (contact == null) {
      return Optional.empty();
    }
    Language language = Language.of(to.locale());
    FinalStatementText text = text(plan, language);
    return Optional.of(
        contact.contains("@")
            ? new Mail(new Email(contact), text.title(), text.whole())
            : new Sms(new Mobile(contact), text.brief(), SmsTemplate.notice()));
  }

  @Override
  public List<LetterView> samples(Site site) {
    return List.of(
        LetterView.of(
            "erasure",
            "all-gone",
            List.of(LetterWay.MAIL),
            language -> made(site, language).title(),
            language -> made(site, language).whole()),
        LetterView.brief("erasure", "all-gone-brief", language -> made(site, language).brief()));
  }

  private static FinalStatementText made(Site site, Language language) {
    LocalDate day = LocalDate.of(2026, 1, 5);
    String none = "0".repeat(26);
    return new FinalStatementText(
        language,
        site,
        new Certificate("crt_" + none, site.code(), "era_" + none, day, "{}", null),
        "ANONYMISED",
        List.of(),
        List.of(new KeptCategory("invoices", day.plusYears(5), "电子商务法 第三十一条", null)));
  }

  private FinalStatementText text(ErasurePlan plan, Language language) {
    return new FinalStatementText(
        language,
        sites.require(plan.site()),
        certificates.ofErasure(plan.id()).orElseThrow(),
        CertificateRecord.result(sources.of(plan.id())),
        holds.ofPlan(plan.id()).map(hold -> glasses.of(hold.id())).orElse(List.of()),
        kept.of(plan.id()));
  }
}
