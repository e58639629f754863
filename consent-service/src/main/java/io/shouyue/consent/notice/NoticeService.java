package io.shouyue.consent.notice;

import io.shouyue.consent.ConsentError;
import io.shouyue.consent.ConsentException;
import io.shouyue.consent.column.JsonColumn;
import io.shouyue.consent.ledger.Ledger;
import io.shouyue.consent.ledger.Standing;
import io.shouyue.consent.policy.PolicyService;
import io.shouyue.consent.policy.PolicyVersion;
import io.shouyue.consent.purpose.Purpose;
import io.shouyue.consent.purpose.PurposeService;
import io.shouyue.consent.purpose.PurposeState;
import io.shouyue.consent.site.SiteService;
import io.shouyue.consent.subject.Subject;
import io.shouyue.consent.subject.SubjectRef;
import io.shouyue.consent.subject.SubjectService;
import io.shouyue.consent.subject.SubjectState;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.proof.CanonicalJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Serves notices and keeps what was served. */
@ApplicationScoped
public class NoticeService {
  /** How long a notice may be answered. */
  static final Duration VALIDITY = Duration.ofHours(24);

  private final CollectionPointService points;
  private final PolicyService policies;
  private final PurposeService purposes;
  private final SiteService sites;
  private final SubjectService subjects;
  private final Ledger ledger;
  private final NoticeWording wording;
  private final PgNoticeStore store;
  private final JsonColumn json;
  private final LegalClock clock;

  NoticeService(
      CollectionPointService points,
      PolicyService policies,
      PurposeService purposes,
      SiteService sites,
      SubjectService subjects,
      Ledger ledger,
      NoticeWording wording,
      PgNoticeStore store,
      JsonColumn json,
      LegalClock clock) {
    this.points = points;
    this.policies = policies;
    this.purposes = purposes;
    this.sites = sites;
    this.subjects = subjects;
    this.ledger = ledger;
    this.wording = wording;
    this.store = store;
    this.json = json;
    this.clock = clock;
  }

  /** Makes the notice that this collection point must show to this person now. */
  @Transactional
  public ServedNotice serve(String site, NoticeRequest request) {
    CollectionPoint point = points.require(site, request.collectionPoint());
    PolicyVersion policy =
        policies
            .effective(site, point.document())
            .orElseThrow(() -> new ConsentException(ConsentError.POLICY_NOT_PUBLISHED));
    SubjectId subject = subject(site, request.subject());
    NoticePlan plan =
        NoticePlan.of(
            published(point),
            standings(site, subject),
            policies.materialSince(site, point.document()),
            clock.now());
    NoticeContent content =
        wording.content(sites.require(site), policy, plan.shown(), request.language());
    return keep(point, subject, request, content, plan);
  }

  /** The notice for being answered, locked; {@link CommonError#NOT_FOUND} for another site's. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Notice lock(String site, String id) {
    return store
        .lock(site, Ids.require(IdKind.NOTICE, id))
        .orElseThrow(() -> new ConsentException(CommonError.NOT_FOUND));
  }

  /** What that notice showed. */
  public NoticeContent content(Notice notice) {
    String text = store.text(notice.site(), notice.hash()).orElseThrow();
    return json.read(text, NoticeContent.class);
  }

  /** Remembers the answer of a notice. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void answered(Notice notice, SubjectId subject, byte[] answer, String receipt) {
    store.answered(notice, subject, answer, receipt);
  }

  /** The notice a browser token belongs to, whether expired or not. */
  public Optional<Notice> byToken(String token) {
    return store.byToken(Sha256.of(token));
  }

  private ServedNotice keep(
      CollectionPoint point,
      @Nullable SubjectId subject,
      NoticeRequest request,
      NoticeContent content,
      NoticePlan plan) {
    String text = CanonicalJson.text(json.value(content));
    byte[] hash = Sha256.of(text);
    Instant now = clock.now().truncatedTo(ChronoUnit.MICROS);
    Notice notice =
        new Notice(
            point.site(),
            Ids.sequential(IdKind.NOTICE, now),
            subject,
            point.code(),
            request.language().tag(),
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
    store.keepText(point.site(), hash, text);
    store.insert(notice, Sha256.of(token));
    return new ServedNotice(notice, token, content, plan.skipped(), plan.stale());
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
