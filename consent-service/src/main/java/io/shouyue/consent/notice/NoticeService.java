package io.shouyue.consent.notice;

import io.shouyue.consent.ConsentError;
import io.shouyue.consent.ConsentException;
import io.shouyue.consent.guardian.GuardianActs;
import io.shouyue.consent.ledger.Ledger;
import io.shouyue.consent.ledger.Standing;
import io.shouyue.consent.policy.PolicyVersion;
import io.shouyue.consent.purpose.Purpose;
import io.shouyue.consent.subject.AgeService;
import io.shouyue.consent.subject.Subject;
import io.shouyue.consent.subject.SubjectService;
import io.shouyue.consent.subject.SubjectState;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.web.subject.NamedSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Works out what must be shown, and serves it. */
@ApplicationScoped
public class NoticeService {
  /** How long a notice may be answered. */
  static final Duration VALIDITY = Duration.ofHours(24);

  private final SiteCatalogues catalogues;
  private final SubjectService subjects;
  private final AgeService ages;
  private final GuardianActs guardians;
  private final Ledger ledger;
  private final NoticeWording wording;
  private final ChangeWording changes;
  private final LoginGate login;
  private final KeptNotices kept;
  private final LegalClock clock;

  NoticeService(
      SiteCatalogues catalogues,
      SubjectService subjects,
      AgeService ages,
      GuardianActs guardians,
      Ledger ledger,
      NoticeWording wording,
      ChangeWording changes,
      LoginGate login,
      KeptNotices kept,
      LegalClock clock) {
    this.catalogues = catalogues;
    this.subjects = subjects;
    this.ages = ages;
    this.guardians = guardians;
    this.ledger = ledger;
    this.wording = wording;
    this.changes = changes;
    this.login = login;
    this.kept = kept;
    this.clock = clock;
  }

  /** Makes the notice that this collection point must show to this person now. */
  @Transactional
  public ServedNotice serve(String site, NoticeRequest request) {
    return serve(request.asked(site, subject(site, request.subject())));
  }

  /**
   * Makes the notice for a browser.
   *
   * @param known the visitor that it was before; null for one that never acted
   */
  @Transactional
  public ServedNotice serveVisitor(
      String site, @Nullable SubjectId known, VisitorNoticeRequest request) {
    return serve(request.asked(site, known == null ? null : stillThere(site, known)));
  }

  /** One that was linked to an account starts anew where nobody is signed in. */
  private @Nullable Subject stillThere(String site, SubjectId id) {
    Subject visitor = subjects.find(site, id);
    return visitor.state() == SubjectState.ACTIVE ? visitor : null;
  }

  private ServedNotice serve(Asked request) {
    Asked asked = declared(request);
    Map<String, Standing> standings = standings(asked);
    Answers answers = answers(asked, standings);
    SiteCatalogue catalogue = catalogues.of(asked.site());
    if (asked.collectionPoint().equals(LoginGate.CODE)) {
      return login(catalogue, asked, standings, answers);
    }
    CollectionPoint point = catalogue.point(asked.collectionPoint());
    PolicyVersion policy =
        catalogue
            .policy(point.document())
            .effective(clock.now())
            .orElseThrow(() -> new ConsentException(ConsentError.POLICY_NOT_PUBLISHED));
    NoticePlan plan =
        NoticePlan.of(
            catalogue.purposes().published(point.purposes()),
            answers.counting(),
            document -> catalogue.policy(document).renewals(),
            point.form() == NoticeForm.JUST_IN_TIME,
            clock.now());
    return keep(catalogue, policy, plan, standings, asked, false, Manner.of(point));
  }

  private ServedNotice login(
      SiteCatalogue catalogue, Asked asked, Map<String, Standing> standings, Answers answers) {
    if (asked.subject() == null) {
      throw ConsentException.at("subject", ConsentError.SUBJECT_REQUIRED);
    }
    LoginGate.Gate gate = login.gate(catalogue, standings, answers.passing());
    Instant from = Objects.requireNonNull(gate.policy().effectiveFrom());
    boolean ahead = from.isAfter(clock.now());
    return keep(catalogue, gate.policy(), gate.plan(), standings, asked, ahead, Manner.PLAIN);
  }

  private ServedNotice keep(
      SiteCatalogue catalogue,
      PolicyVersion policy,
      NoticePlan plan,
      Map<String, Standing> standings,
      Asked asked,
      boolean ahead,
      Manner manner) {
    Language language = asked.language();
    NoticeContent content =
        wording.content(
            catalogue.site(),
            policy,
            plan.shown(),
            language,
            changes.change(
                catalogue.policy(policy.document()), policy, standings.values(), language),
            ahead,
            manner);
    byte[] hash = kept.keepContent(policy.site(), content);
    Instant now = clock.now().truncatedTo(ChronoUnit.MICROS);
    Notice notice =
        new Notice(
            policy.site(),
            Ids.sequential(IdKind.NOTICE, now),
            asked.subjectId(),
            asked.visitor(),
            asked.collectionPoint(),
            language.tag(),
            asked.ageBand(now),
            hash,
            content.policy().document(),
            content.policy().version(),
            plan.shown().stream().map(Purpose::code).toList(),
            now,
            now.plus(VALIDITY),
            null,
            null);
    String token = BrowserToken.fresh();
    kept.keep(notice, token);
    return new ServedNotice(notice, token, content, plan.skipped(), plan.due());
  }

  private @Nullable Subject subject(String site, @Nullable NamedSubject ref) {
    if (ref == null) {
      return null;
    }
    Subject subject = subjects.resolve(site, ref);
    if (subject.state() == SubjectState.ERASED) {
      throw new ConsentException(CommonError.ERASED);
    }
    return subject;
  }

  /** What a person with an account says of their age is kept. */
  private Asked declared(Asked asked) {
    Subject known = asked.subject();
    return known == null || asked.declared() == null
        ? asked
        : asked.of(ages.declared(known, asked.declared()));
  }

  private Map<String, Standing> standings(Asked asked) {
    SubjectId subject = asked.subjectId();
    return subject == null ? Map.of() : ledger.standings(asked.site(), subject);
  }

  private Answers answers(Asked asked, Map<String, Standing> standings) {
    Subject known = asked.subject();
    return known == null
        ? Answers.all(standings)
        : Answers.of(known.age(), standings, guardians.of(known), clock.now());
  }
}
