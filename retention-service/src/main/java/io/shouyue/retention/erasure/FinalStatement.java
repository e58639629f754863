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
import io.shouyue.retention.hold.BreakGlass;
import io.shouyue.retention.hold.BreakGlassService;
import io.shouyue.retention.hold.Hold;
import io.shouyue.retention.hold.HoldService;
import io.shouyue.retention.site.Site;
import io.shouyue.retention.site.SiteService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

  /**
   * What each of these people of one site is told, by plan; nothing for whom nothing reaches. What
   * it is written from is read for all of them together.
   */
  @Transactional
  Map<String, OutboundMessage> messages(List<ErasurePlan> plans) {
    List<ErasurePlan> waiting = plans.stream().filter(plan -> !isGivenUp(plan)).toList();
    Map<String, FinalContact> contacts = this.contacts.of(waiting);
    List<ErasurePlan> reached =
        waiting.stream().filter(plan -> isReached(contacts.get(plan.id()))).toList();
    Map<String, OutboundMessage> messages = new HashMap<>();
    if (!reached.isEmpty()) {
      Site site = sites.require(reached.getFirst().site());
      Facts facts = facts(reached);
      reached.forEach(
          plan ->
              messages.put(
                  plan.id(),
                  message(site, facts, plan, Objects.requireNonNull(contacts.get(plan.id())))));
    }
    return messages;
  }

  private static boolean isReached(@Nullable FinalContact to) {
    return to != null && to.contact() != null;
  }

  /** Returns how many messages went out: one, or none where there is none. */
  long send(@Nullable OutboundMessage message) {
    if (message == null) {
      return 0;
    }
    post.deliver(message);
    return 1;
  }

  private boolean isGivenUp(ErasurePlan plan) {
    Instant erased = plan.erasedAt();
    return erased != null && time.now().isAfter(erased.plus(TRY_FOR));
  }

  private static OutboundMessage message(
      Site site, Facts facts, ErasurePlan plan, FinalContact to) {
    String contact = Objects.requireNonNull(to.contact());
    FinalStatementText text = facts.text(Language.of(to.locale()), site, plan);
    return contact.contains("@")
        ? new Mail(new Email(contact), text.title(), text.whole())
        : new Sms(new Mobile(contact), text.brief(), SmsTemplate.notice());
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

  /** What the statements of plans are written from, by plan. */
  private record Facts(
      Map<String, Certificate> certificates,
      Map<String, List<SourceRecord>> sources,
      Map<String, List<BreakGlass>> openings,
      Map<String, List<KeptCategory>> kept) {

    FinalStatementText text(Language language, Site site, ErasurePlan plan) {
      return new FinalStatementText(
          language,
          site,
          Objects.requireNonNull(certificates.get(plan.id())),
          CertificateRecord.result(sources.getOrDefault(plan.id(), List.of())),
          openings.getOrDefault(plan.id(), List.of()),
          kept.getOrDefault(plan.id(), List.of()));
    }
  }

  private Facts facts(List<ErasurePlan> plans) {
    List<String> ids = plans.stream().map(ErasurePlan::id).toList();
    Map<String, Hold> held = holds.ofPlans(ids);
    Map<String, List<BreakGlass>> byHold =
        glasses.of(held.values().stream().map(Hold::id).toList());
    Map<String, List<BreakGlass>> openings = new HashMap<>();
    held.forEach((plan, hold) -> openings.put(plan, byHold.getOrDefault(hold.id(), List.of())));
    return new Facts(certificates.ofErasures(ids), sources.of(ids), openings, kept.of(ids));
  }
}
