package io.shouyue.consent.exchange.setting;

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
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** What acts refer to: recipients, purposes, policies with their versions, collection points. */
@ApplicationScoped
class LaidDown {
  private static final List<String> CODE = List.of("code");
  private static final List<String> DOCUMENT = List.of("document");

  private final RecipientService recipients;
  private final PurposeService purposes;
  private final PolicyService policies;
  private final PolicyPublication publication;
  private final CollectionPointService points;

  LaidDown(
      RecipientService recipients,
      PurposeService purposes,
      PolicyService policies,
      PolicyPublication publication,
      CollectionPointService points) {
    this.recipients = recipients;
    this.purposes = purposes;
    this.policies = policies;
    this.publication = publication;
    this.points = points;
  }

  /** In the order in which they refer to one another. */
  List<SettingPart<?>> parts() {
    return List.of(
        new SettingPart<RegisteredRecipient>(
            SettingKind.RECIPIENT,
            RegisteredRecipient.class,
            CODE,
            site -> recipients.all(site).stream(),
            RegisteredRecipient::code,
            it -> recipients.find(it.site(), it.code()),
            (it, officer) -> recipients.adopt(it)),
        new SettingPart<Purpose>(
            SettingKind.PURPOSE,
            Purpose.class,
            CODE,
            site -> purposes.all(site).stream(),
            it -> it.code() + "/" + it.version(),
            it -> purposes.find(it.site(), it.code(), it.version()),
            (it, officer) -> purposes.adopt(it)),
        new SettingPart<Policy>(
            SettingKind.POLICY,
            Policy.class,
            DOCUMENT,
            site -> policies.policies(site).stream(),
            Policy::document,
            it -> policies.find(it.site(), it.document()),
            (it, officer) -> policies.adopt(it)),
        new SettingPart<PolicyVersion>(
            SettingKind.POLICY_VERSION,
            PolicyVersion.class,
            DOCUMENT,
            this::versions,
            it -> it.document() + "/" + it.version(),
            it -> policies.find(it.site(), it.document(), it.version()),
            (it, officer) -> publication.adopt(it)),
        new SettingPart<CollectionPoint>(
            SettingKind.COLLECTION_POINT,
            CollectionPoint.class,
            List.of("code", "document"),
            site -> points.all(site).stream(),
            CollectionPoint::code,
            it -> points.find(it.site(), it.code()),
            (it, officer) -> points.adopt(it)));
  }

  /** Every version of every document, the oldest first. */
  private Stream<PolicyVersion> versions(String site) {
    return policies.policies(site).stream()
        .flatMap(policy -> policies.versions(site, policy.document()).reversed().stream());
  }
}
