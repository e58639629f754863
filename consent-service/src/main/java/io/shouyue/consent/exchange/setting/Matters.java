package io.shouyue.consent.exchange.setting;

import io.shouyue.consent.exemption.ExemptionService;
import io.shouyue.consent.exemption.ExemptionSetting;
import io.shouyue.consent.register.Transfer;
import io.shouyue.consent.register.TransferExchange;
import io.shouyue.consent.release.ReleaseExchange;
import io.shouyue.consent.release.ReleaseSetting;
import io.shouyue.consent.source.PublishedExchange;
import io.shouyue.consent.source.PublishedSetting;
import io.shouyue.consent.source.SuppliedExchange;
import io.shouyue.consent.source.SuppliedSetting;
import io.shouyue.consent.subscription.EndpointExchange;
import io.shouyue.consent.subscription.EndpointSetting;
import io.shouyue.consent.suppression.ListedContact;
import io.shouyue.consent.suppression.ReachedExchange;
import io.shouyue.consent.suppression.ReachedSetting;
import io.shouyue.consent.suppression.SuppressionExchange;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * What stands beside the acts: cases without consent, transfers, who is not to be reached and who
 * is reached where, contacts of others, and what people made public.
 */
@ApplicationScoped
class Matters {
  private static final List<String> NO_NAMES = List.of();

  private final ExemptionService exemptions;
  private final TransferExchange transfers;
  private final SuppressionExchange suppressions;
  private final EndpointExchange endpoints;
  private final SuppliedExchange supplied;
  private final ReleaseExchange releases;
  private final PublishedExchange published;
  private final ReachedExchange reached;

  Matters(
      ExemptionService exemptions,
      TransferExchange transfers,
      SuppressionExchange suppressions,
      EndpointExchange endpoints,
      SuppliedExchange supplied,
      ReleaseExchange releases,
      PublishedExchange published,
      ReachedExchange reached) {
    this.exemptions = exemptions;
    this.transfers = transfers;
    this.suppressions = suppressions;
    this.endpoints = endpoints;
    this.supplied = supplied;
    this.releases = releases;
    this.published = published;
    this.reached = reached;
  }

  List<SettingPart<?>> parts() {
    return List.of(
        new SettingPart<ExemptionSetting>(
            SettingKind.EXEMPTION,
            ExemptionSetting.class,
            NO_NAMES,
            exemptions::all,
            ExemptionSetting::id,
            exemptions::find,
            exemptions::adopt),
        new SettingPart<Transfer>(
            SettingKind.TRANSFER,
            Transfer.class,
            NO_NAMES,
            transfers::all,
            Transfer::id,
            transfers::find,
            (it, officer) -> transfers.adopt(it)),
        new SettingPart<ListedContact>(
            SettingKind.SUPPRESSION,
            ListedContact.class,
            NO_NAMES,
            suppressions::all,
            it -> it.purpose() + " " + it.digest(),
            suppressions::find,
            (it, officer) -> suppressions.adopt(it)),
        new SettingPart<EndpointSetting>(
            SettingKind.WEBHOOK_ENDPOINT,
            EndpointSetting.class,
            NO_NAMES,
            endpoints::all,
            EndpointSetting::id,
            endpoints::find,
            (it, officer) -> endpoints.adopt(it)),
        new SettingPart<SuppliedSetting>(
            SettingKind.SUPPLIED_CONTACT,
            SuppliedSetting.class,
            NO_NAMES,
            supplied::all,
            SuppliedSetting::id,
            supplied::find,
            (it, officer) -> supplied.adopt(it)),
        new SettingPart<ReleaseSetting>(
            SettingKind.CONTACT_RELEASE,
            ReleaseSetting.class,
            NO_NAMES,
            releases::all,
            ReleaseSetting::id,
            releases::find,
            releases::adopt),
        new SettingPart<PublishedSetting>(
            SettingKind.PUBLISHED_DATA,
            PublishedSetting.class,
            NO_NAMES,
            published::all,
            PublishedSetting::subject,
            published::find,
            (it, officer) -> published.adopt(it)),
        new SettingPart<ReachedSetting>(
            SettingKind.REACHED_CONTACT,
            ReachedSetting.class,
            NO_NAMES,
            reached::all,
            it -> it.purpose() + " " + it.digest(),
            reached::find,
            (it, officer) -> reached.adopt(it)));
  }
}
