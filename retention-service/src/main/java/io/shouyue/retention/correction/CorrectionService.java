package io.shouyue.retention.correction;

import io.shouyue.platform.data.outbox.Outbox;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.audit.Acts;
import io.shouyue.retention.datamap.CorrectableFields;
import io.shouyue.retention.datamap.FieldCorrection;
import io.shouyue.retention.request.Particulars.Corrections;
import io.shouyue.retention.request.Request;
import io.shouyue.retention.request.RequestCorrections;
import io.shouyue.retention.request.RequestReadService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Orders corrections, and writes down what came of them. */
@ApplicationScoped
public class CorrectionService implements RequestCorrections {

  static final String TOPIC = "request-correction";

  private final RequestReadService reads;
  private final CorrectableFields fields;
  private final AccountFields account;
  private final PgCorrectionStore store;
  private final Outbox outbox;
  private final Acts acts;
  private final LegalClock time;

  CorrectionService(
      RequestReadService reads,
      CorrectableFields fields,
      AccountFields account,
      PgCorrectionStore store,
      Outbox outbox,
      Acts acts,
      LegalClock time) {
    this.reads = reads;
    this.fields = fields;
    this.account = account;
    this.store = store;
    this.outbox = outbox;
    this.acts = acts;
    this.time = time;
  }

  @Override
  public void carryOut(Request granted) {
    if (reads.particulars(granted).isPresent()) {
      outbox.append(
          TOPIC,
          Objects.requireNonNull(granted.subject()),
          new CorrectionOrder(granted.site(), granted.id()));
    }
  }

  @Override
  public boolean needsNobody(String site, Corrections wanted) {
    return wanted.fields().stream().allMatch(one -> isSelfEntered(site, one.field()));
  }

  /** Every field that can be named at the site, by name, and whether nobody has to check it. */
  SortedMap<String, Boolean> known(String site) {
    SortedMap<String, Boolean> known = new TreeMap<>();
    Stream.concat(account.names().stream(), fields.names(site).stream())
        .forEach(field -> known.put(field, isSelfEntered(site, field)));
    return known;
  }

  /** Wherever it stands; false when it stands nowhere. */
  private boolean isSelfEntered(String site, String field) {
    List<Boolean> places =
        Stream.concat(account.selfEntered(field).stream(), fields.selfEntered(site, field).stream())
            .toList();
    return !places.isEmpty() && places.stream().allMatch(Boolean::booleanValue);
  }

  /** One field was corrected as far as it can be. */
  @Transactional
  public void record(Request request, int ordinal, String field, FieldCorrection.Outcome done) {
    AppliedCorrection applied =
        new AppliedCorrection(
            ordinal, field, done.places(), done.rows(), done.refused(), done.waiting(), time.now());
    boolean known =
        of(request).stream().anyMatch(one -> one.ordinal() == ordinal && one.saysAs(applied));
    store.put(request.id(), applied);
    if (!known) {
      acts.record(
          request.site(), Actor.SYSTEM, act(applied), request.id(), request.subject(), field);
    }
  }

  private static String act(AppliedCorrection applied) {
    if (applied.isWhole()) {
      return "correction.applied";
    }
    return applied.isLeft() ? "correction.left" : "correction.waiting";
  }

  List<AppliedCorrection> of(Request request) {
    return store.of(request.id());
  }
}
