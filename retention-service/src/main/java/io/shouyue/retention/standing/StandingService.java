package io.shouyue.retention.standing;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.error.Violation;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.audit.Acts;
import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
import io.shouyue.retention.promise.RequestType;
import io.shouyue.retention.request.AttachmentService;
import io.shouyue.retention.request.Relation;
import io.shouyue.retention.request.Request;
import io.shouyue.retention.request.RequestStandings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records what entitles somebody to ask for somebody else, and lets nothing be granted without. */
@ApplicationScoped
public class StandingService implements RequestStandings {

  private final PgStandingStore store;
  private final AttachmentService files;
  private final Acts acts;
  private final LegalClock time;

  StandingService(PgStandingStore store, AttachmentService files, Acts acts, LegalClock time) {
    this.store = store;
    this.files = files;
    this.acts = acts;
    this.time = time;
  }

  /** Records an agent's mandate; its document is a file of the request. */
  @Transactional
  public void record(Request request, Mandate mandate, Actor actor) {
    requireFile(request, "document", mandate.document());
    store.put(request, mandate, actor.id(), time.now());
    record(request, actor, "request.mandate-recorded");
  }

  /** Records what was found of a next of kin; the papers are files of the request. */
  @Transactional
  public void record(Request request, Kinship found, Actor actor) {
    requireFile(request, "deathProof", found.deathProof());
    requireFile(request, "kinshipProof", found.kinshipProof());
    store.put(request, found, actor.id(), time.now());
    record(request, actor, "request.kinship-recorded");
  }

  Optional<Mandate> mandate(Request request) {
    return store.mandate(request);
  }

  Optional<Kinship> kinship(Request request) {
    return store.kinship(request);
  }

  @Override
  public void require(Request request) {
    List<String> missing = missing(request);
    if (!missing.isEmpty()) {
      throw new RetentionException(
          RetentionError.STANDING_UNPROVEN,
          missing.stream().map(code -> new Violation("standing", code, code)).toList());
    }
  }

  /** Everything that is missing, as codes; empty for what people ask for themselves. */
  List<String> missing(Request request) {
    if (request.type() == RequestType.NEXT_OF_KIN) {
      return missing(store.kinship(request).orElse(null));
    }
    return request.relation() == Relation.AGENT
        ? missing(request, store.mandate(request).orElse(null))
        : List.of();
  }

  @Override
  public Optional<KinRight> kinRight(Request request) {
    return store
        .kinship(request)
        .filter(found -> found.deceased() != null)
        .map(found -> new KinRight(found.right(), found.deceased()));
  }

  private List<String> missing(Request request, @Nullable Mandate mandate) {
    if (mandate == null) {
      return List.of("mandate-missing");
    }
    List<String> missing = new ArrayList<>();
    if (!mandate.scope().contains(request.type())) {
      missing.add("mandate-scope");
    }
    if (mandate.validUntil().isBefore(time.today())) {
      missing.add("mandate-expired");
    }
    return missing;
  }

  private static List<String> missing(@Nullable Kinship found) {
    if (found == null) {
      return List.of("kinship-unchecked");
    }
    List<String> missing = new ArrayList<>();
    if (found.deathProof() == null) {
      missing.add("death-proof");
    }
    if (found.kinshipProof() == null) {
      missing.add("kinship-proof");
    }
    if (!found.ownInterest()) {
      missing.add("own-interest");
    }
    if (found.arrangedOtherwise()) {
      missing.add("arranged-otherwise");
    }
    return missing;
  }

  private void requireFile(Request request, String field, @Nullable String id) {
    if (id != null && !files.has(request, id)) {
      throw new DomainException(
          CommonError.INVALID, new Violation(field, "no-such-file", "no file of this request"));
    }
  }

  private void record(Request request, Actor actor, String action) {
    acts.record(request.site(), actor, action, request.id(), request.subject(), null);
  }
}
