package io.shouyue.consent.exchange.setting;

import io.shouyue.consent.exchange.file.LineProblem;
import io.shouyue.consent.exchange.file.LineRefusedException;
import io.shouyue.consent.notice.CollectionPoint;
import io.shouyue.consent.notice.CollectionPointService;
import io.shouyue.consent.policy.Policy;
import io.shouyue.consent.policy.PolicyPublication;
import io.shouyue.consent.policy.PolicyService;
import io.shouyue.consent.policy.PolicyVersion;
import io.shouyue.consent.purpose.Purpose;
import io.shouyue.consent.purpose.PurposeService;
import io.shouyue.consent.recipient.RecipientService;
import io.shouyue.consent.recipient.RegisteredRecipient;
import io.shouyue.platform.error.DomainException;
import io.shouyue.proof.Json;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes what a site has laid down as lines, and takes such lines over, in the caller's
 * transaction; a line that is refused leaves it as it was.
 */
@ApplicationScoped
public class Settings {
  private final SettingLine lines;
  private final RecipientService recipients;
  private final PurposeService purposes;
  private final PolicyService policies;
  private final PolicyPublication publication;
  private final CollectionPointService points;

  Settings(
      SettingLine lines,
      RecipientService recipients,
      PurposeService purposes,
      PolicyService policies,
      PolicyPublication publication,
      CollectionPointService points) {
    this.lines = lines;
    this.recipients = recipients;
    this.purposes = purposes;
    this.policies = policies;
    this.publication = publication;
    this.points = points;
  }

  /** All of it, in the order in which it can be taken over. */
  public List<Json.Obj> of(String site) {
    List<Json.Obj> all = new ArrayList<>();
    recipients.all(site).forEach(it -> all.add(lines.write(SettingKind.RECIPIENT, it)));
    purposes.all(site).forEach(it -> all.add(lines.write(SettingKind.PURPOSE, it)));
    for (Policy policy : policies.policies(site)) {
      all.add(lines.write(SettingKind.POLICY, policy));
      policies
          .versions(site, policy.document())
          .reversed()
          .forEach(it -> all.add(lines.write(SettingKind.POLICY_VERSION, it)));
    }
    points.all(site).forEach(it -> all.add(lines.write(SettingKind.COLLECTION_POINT, it)));
    return all;
  }

  /**
   * Takes a line over unless the very same is there; tells whether it was new.
   *
   * @param order who sent it and whether it is only tried
   * @throws LineRefusedException when there is another one of that name, or it is none that could
   *     have been laid down here
   */
  public boolean adopt(SettingOrder order, SettingKind kind, Map<String, Json> fields) {
    String site = order.site();
    return switch (kind) {
      case RECIPIENT -> {
        RegisteredRecipient it = lines.read(site, fields, RegisteredRecipient.class);
        yield adopt(order, it, recipients.find(site, it.code()), recipients::adopt);
      }
      case PURPOSE -> {
        Purpose it = lines.read(site, fields, Purpose.class);
        yield adopt(order, it, purposes.find(site, it.code(), it.version()), purposes::adopt);
      }
      case POLICY -> {
        Policy it = lines.read(site, fields, Policy.class);
        yield adopt(order, it, policies.find(site, it.document()), policies::adopt);
      }
      case POLICY_VERSION -> {
        PolicyVersion it = lines.read(site, fields, PolicyVersion.class);
        Optional<PolicyVersion> known = policies.find(site, it.document(), it.version());
        yield adopt(order, it, known, publication::adopt);
      }
      case COLLECTION_POINT -> {
        CollectionPoint it = lines.read(site, fields, CollectionPoint.class);
        yield adopt(order, it, points.find(site, it.code()), points::adopt);
      }
    };
  }

  private static <T> boolean adopt(
      SettingOrder order, T stated, Optional<T> known, Consumer<T> adopting) {
    if (known.isPresent()) {
      if (known.get().equals(stated)) {
        return false;
      }
      throw new LineRefusedException(LineProblem.DIFFERS, null);
    }
    if (!order.byOfficer()) {
      throw new LineRefusedException(LineProblem.OFFICER_ONLY, SettingKind.MEMBER);
    }
    if (!order.dryRun()) {
      take(stated, adopting);
    }
    return true;
  }

  private static <T> void take(T stated, Consumer<T> adopting) {
    try {
      adopting.accept(stated);
    } catch (DomainException refused) {
      throw new LineRefusedException(LineProblem.INVALID_VALUE, null);
    }
  }
}
