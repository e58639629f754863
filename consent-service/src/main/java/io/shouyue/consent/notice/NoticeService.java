package io.shouyue.consent.notice;

import io.shouyue.consent.ConsentError;
import io.shouyue.consent.ConsentException;
import io.shouyue.consent.ledger.Ledger;
import io.shouyue.consent.ledger.Standing;
import io.shouyue.consent.policy.PolicyService;
import io.shouyue.consent.policy.PolicyVersion;
import io.shouyue.consent.purpose.Purpose;
import io.shouyue.consent.purpose.PurposeService;
import io.shouyue.consent.purpose.PurposeState;
import io.shouyue.consent.subject.Subject;
import io.shouyue.consent.subject.SubjectRef;
import io.shouyue.consent.subject.SubjectService;
import io.shouyue.consent.subject.SubjectState;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Works out what must be shown, and serves it. */
@ApplicationScoped
public class NoticeService {
  /** How long a notice may be answered. */
  static final Duration VALIDITY = Duration.ofHours(24);

  private final CollectionPointService points;
  private final PolicyService policies;
  private final PurposeService purposes;
  private final SubjectService subjects;
  private final Ledger ledger;
  private final NoticeWording wording;
  private final ChangeWording changes;
  private final LoginGate login;
  private final KeptNotices kept;
  private final LegalClock clock;

  NoticeService(
      CollectionPointService points,
      PolicyService policies,
      PurposeService purposes,
      SubjectService subjects,
      Ledger ledger,
      NoticeWording wording,
      ChangeWording changes,
      LoginGate login,
      KeptNotices kept,
      LegalClock clock) {
    this.points = points;
    this.policies = policies;
    this.purposes = purposes;
    this.subjects = subjects;
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
    SubjectId subject = subject(site, request.subject());
    Map<String, Standing> standings = standings(site, subject);
    if (request.collectionPoint().equals(LoginGate.CODE)) {
      return login(site, subject, standings, request);
    }
    CollectionPoint point = points.require(site, request.collectionPoint());
    PolicyVersion policy =
        policies
            .effective(site, point.document())
            .orElseThrow(() -> new ConsentException(ConsentError.POLICY_NOT_PUBLISHED));
    NoticePlan plan =
        NoticePlan.of(
            published(point),
            standings,
            document -> policies.renewals(site, document),
            point.form() == NoticeForm.JUST_IN_TIME,
            clock.now());
    return keep(policy, plan, subject, standings, request, false, Manner.of(point));
  }

  private ServedNotice login(
      String site,
      @Nullable SubjectId subject,
      Map<String, Standing> standings,
      NoticeRequest request) {
    if (subject == null) {
      throw ConsentException.at("subject", ConsentError.SUBJECT_REQUIRED);
    }
    LoginGate.Gate gate = login.gate(site, standings);
    Instant from = Objects.requireNonNull(gate.policy().effectiveFrom());
    boolean ahead = from.isAfter(clock.now());
    return keep(gate.policy(), gate.plan(), subject, standings, request, ahead, Manner.PLAIN);
  }

  private ServedNotice keep(
      PolicyVersion policy,
      NoticePlan plan,
      @Nullable SubjectId subject,
      Map<String, Standing> standings,
      NoticeRequest request,
      boolean ahead,
      Manner manner) {
    Language language = request.language();
    NoticeContent content =
        wording.content(
            policy,
            plan.shown(),
            language,
            changes.change(policy, standings.values(), language),
            ahead,
            manner);
    byte[] hash = kept.keepContent(policy.site(), content);
    Instant now = clock.now().truncatedTo(ChronoUnit.MICROS);
    Notice notice =
        new Notice(
            policy.site(),
            Ids.sequential(IdKind.NOTICE, now),
            subject,
            request.collectionPoint(),
            language.tag(),
            request.under14(),
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

  private @Nullable SubjectId subject(String site, @Nullable SubjectRef ref) {
    if (ref == null) {
      return null;
    }
    Subject subject = subjects.resolve(site, ref);
    if (subject.state() == SubjectState.ERASED) {
      throw new ConsentException(CommonError.ERASED);
    }
    return subject.id();
  }

  private Map<String, Standing> standings(String site, @Nullable SubjectId subject) {
    return subject == null ? Map.of() : ledger.standings(site, subject);
  }

  private List<Purpose> published(CollectionPoint point) {
    Map<String, Purpose> inForce = purposes.inForce(point.site(), point.purposes());
    return point.purposes().stream()
        .map(inForce::get)
        .filter(Objects::nonNull)
        .filter(purpose -> purpose.state() == PurposeState.PUBLISHED)
        .toList();
  }
}
