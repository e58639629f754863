package io.shouyue.retention.hold;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.error.Violation;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.RetentionClass;
import io.shouyue.platform.personal.FreeText;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.audit.Acts;
import io.shouyue.retention.disclosure.Disclosure;
import io.shouyue.retention.disclosure.Disclosures;
import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
import io.shouyue.retention.peer.IdentityPeer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The one way to held data: asked for by one person, approved by another, written down twice. */
@ApplicationScoped
public class BreakGlassService {

  /** How long somebody else may approve what was asked for. */
  public static final Duration OPEN_FOR = Duration.ofHours(24);

  private static final Duration READABLE_FOR = Duration.ofHours(1);
  private static final String CONTEXT = "break_glass.justification";

  private final HoldService holds;
  private final BreakGlassRepository glasses;
  private final IdentityPeer identity;
  private final DataKeys keys;
  private final SubjectRequests requests;
  private final Disclosures disclosures;
  private final LegalClock time;
  private final Acts acts;

  BreakGlassService(
      HoldService holds,
      BreakGlassRepository glasses,
      IdentityPeer identity,
      DataKeys keys,
      SubjectRequests requests,
      Disclosures disclosures,
      LegalClock time,
      Acts acts) {
    this.holds = holds;
    this.glasses = glasses;
    this.identity = identity;
    this.keys = keys;
    this.requests = requests;
    this.disclosures = disclosures;
    this.time = time;
    this.acts = acts;
  }

  /** Asks; nothing is read yet. */
  @Transactional
  public BreakGlass ask(
      String site,
      String holdId,
      BreakGlassReason reason,
      FreeText justification,
      List<String> fields,
      BreakGlassGround ground,
      Actor actor) {
    Hold hold = running(site, holdId);
    requireGround(hold, reason, ground);
    if (!hold.fields().containsAll(fields)) {
      throw new RetentionException(RetentionError.FIELD_NOT_HELD);
    }
    BreakGlass asked =
        new BreakGlass(
            Ids.random(IdKind.BREAK_GLASS),
            holdId,
            reason,
            fields,
            ground,
            actor.id(),
            time.now(),
            null,
            null);
    byte[] plain = justification.reveal().getBytes(StandardCharsets.UTF_8);
    glasses.insert(
        asked,
        keys.seal(
            site, Objects.requireNonNull(hold.subject()), RetentionClass.ACCOUNT, CONTEXT, plain));
    acts.record(site, actor, "break-glass.asked", asked.id(), hold.subject(), reason.name());
    return asked;
  }

  /** Approves what somebody else asked, within a day. */
  @Transactional
  public BreakGlass approve(String site, String holdId, String id, Actor actor) {
    Hold hold = running(site, holdId);
    BreakGlass asked = require(holdId, id);
    if (asked.requestedBy().equals(actor.id())) {
      throw new RetentionException(RetentionError.TWO_PEOPLE);
    }
    boolean late = time.now().isAfter(asked.requestedAt().plus(OPEN_FOR));
    if (late || !glasses.approve(id, actor.id(), time.now())) {
      throw new RetentionException(RetentionError.BREAK_GLASS_CLOSED);
    }
    acts.record(site, actor, "break-glass.approved", id, hold.subject(), asked.reason().name());
    if (asked.reason() == BreakGlassReason.AUTHORITY_ORDER) {
      disclosures.enter(disclosure(hold, asked, actor));
    }
    return require(holdId, id);
  }

  /** Reads the approved fields, for either of the two, within an hour of the approval. */
  @Transactional
  public Map<String, String> read(String site, String holdId, String id, Actor actor) {
    Hold hold = running(site, holdId);
    BreakGlass asked = require(holdId, id);
    requireOpen(asked, actor);
    acts.record(site, actor, "break-glass.read", id, hold.subject(), asked.reason().name());
    return identity.heldRecord(
        site, Objects.requireNonNull(hold.subject()), holdId, asked.fields());
  }

  public List<BreakGlass> of(String hold) {
    return glasses.of(List.of(hold));
  }

  /** What was asked of these holds, by hold. */
  public Map<String, List<BreakGlass>> of(Collection<String> holds) {
    return glasses.of(holds).stream().collect(Collectors.groupingBy(BreakGlass::hold));
  }

  private void requireGround(Hold hold, BreakGlassReason reason, BreakGlassGround ground) {
    ground.require(reason);
    boolean theirs =
        reason != BreakGlassReason.SUBJECT_REQUEST
            || requests.isOpen(
                hold.site(), ground.reference(), Objects.requireNonNull(hold.subject()));
    if (!theirs) {
      throw new DomainException(
          CommonError.INVALID, new Violation("reference", "not-their-request", "not theirs"));
    }
  }

  private Disclosure disclosure(Hold hold, BreakGlass asked, Actor actor) {
    BreakGlassGround ground = asked.ground();
    return new Disclosure(
        Ids.sequential(IdKind.DISCLOSURE, time.now()),
        hold.site(),
        hold.subject(),
        asked.id(),
        Objects.requireNonNull(ground.authority()),
        ground.reference(),
        Objects.requireNonNull(ground.article()),
        Objects.requireNonNull(ground.issuedOn()),
        asked.fields(),
        ground.secrecy(),
        time.now(),
        actor.id());
  }

  private void requireOpen(BreakGlass asked, Actor actor) {
    if (asked.approvedAt() == null || asked.approvedBy() == null) {
      throw new RetentionException(RetentionError.HELD);
    }
    boolean mayRead =
        actor.id().equals(asked.requestedBy()) || actor.id().equals(asked.approvedBy());
    if (!mayRead) {
      throw new RetentionException(RetentionError.HELD);
    }
    if (time.now().isAfter(asked.approvedAt().plus(READABLE_FOR))) {
      throw new RetentionException(RetentionError.BREAK_GLASS_CLOSED);
    }
  }

  private Hold running(String site, String holdId) {
    Hold hold = holds.require(site, holdId);
    if (hold.state() == HoldState.ENDED) {
      throw new DomainException(CommonError.ERASED);
    }
    return hold;
  }

  private BreakGlass require(String holdId, String id) {
    return glasses
        .one(holdId, Ids.require(IdKind.BREAK_GLASS, id))
        .orElseThrow(() -> new DomainException(CommonError.NOT_FOUND));
  }
}
