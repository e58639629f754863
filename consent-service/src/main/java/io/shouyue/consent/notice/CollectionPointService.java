package io.shouyue.consent.notice;

import io.shouyue.consent.ActLog;
import io.shouyue.consent.ConsentError;
import io.shouyue.consent.ConsentException;
import io.shouyue.consent.policy.PolicyService;
import io.shouyue.consent.policy.PurposesAsked;
import io.shouyue.consent.purpose.PurposeService;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/** Collection points. A change counts from the next notice on; notices keep what they showed. */
@ApplicationScoped
public class CollectionPointService implements PurposesAsked {
  private final CollectionPointRepository repository;
  private final PolicyService policies;
  private final PurposeService purposes;
  private final ActLog acts;

  CollectionPointService(
      CollectionPointRepository repository,
      PolicyService policies,
      PurposeService purposes,
      ActLog acts) {
    this.repository = repository;
    this.policies = policies;
    this.purposes = purposes;
    this.acts = acts;
  }

  /** Makes a collection point; refused when there is one of that code. */
  @Transactional
  public CollectionPoint create(String site, CollectionPointRequest request) {
    CollectionPoint point = known(request.toPoint(site, 1));
    if (!repository.insert(point)) {
      throw new ConsentException(ConsentError.ALREADY_EXISTS);
    }
    acts.record(site, "collection-point.created", point.code());
    return point;
  }

  /** Changes it; {@code precondition} sees its revision and may refuse. */
  @Transactional
  public CollectionPoint edit(
      String site, CollectionPointRequest request, IntConsumer precondition) {
    CollectionPoint before = require(site, request.code());
    precondition.accept(before.revision());
    CollectionPoint point = repository.save(known(request.toPoint(site, before.revision())));
    acts.record(site, "collection-point.changed", point.code());
    return point;
  }

  /** Takes over a collection point of elsewhere as it is, refused as any other. */
  @Transactional(value = TxType.MANDATORY, dontRollbackOn = ConsentException.class)
  public void adopt(CollectionPoint point) {
    repository.insert(known(point));
  }

  /** The collection point, if there is one of that code. */
  public Optional<CollectionPoint> find(String site, String code) {
    return repository.one(site, code);
  }

  /** The collection point; {@link CommonError#NOT_FOUND} when there is none. */
  public CollectionPoint require(String site, String code) {
    return repository
        .one(site, code)
        .orElseThrow(() -> new ConsentException(CommonError.NOT_FOUND));
  }

  @Override
  public Set<String> under(String site, String document) {
    return all(site).stream()
        .filter(point -> point.document().equals(document))
        .flatMap(point -> point.purposes().stream())
        .collect(Collectors.toSet());
  }

  /** Those of the site, by code. */
  public List<CollectionPoint> all(String site) {
    return repository.all(site);
  }

  private CollectionPoint known(CollectionPoint point) {
    if (policies.policies(point.site()).stream()
        .noneMatch(policy -> policy.document().equals(point.document()))) {
      throw ConsentException.at("document", ConsentError.POLICY_UNKNOWN);
    }
    var inForce = purposes.inForce(point.site(), point.purposes());
    for (int i = 0; i < point.purposes().size(); i++) {
      if (!inForce.containsKey(point.purposes().get(i))) {
        throw ConsentException.at("purposes[" + i + "]", ConsentError.PURPOSE_UNKNOWN);
      }
    }
    List<Violation> wrong = PointRules.check(point, inForce);
    if (!wrong.isEmpty()) {
      throw new ConsentException(CommonError.INVALID, wrong);
    }
    return point;
  }
}
