package io.shouyue.consent.exchange.setting;

import io.shouyue.consent.exemption.ExemptionService;
import io.shouyue.consent.exemption.ExemptionSetting;
import io.shouyue.consent.register.Transfer;
import io.shouyue.consent.register.TransferExchange;
import io.shouyue.consent.source.SuppliedExchange;
import io.shouyue.consent.source.SuppliedSetting;
import io.shouyue.consent.subscription.EndpointExchange;
import io.shouyue.consent.subscription.EndpointSetting;
import io.shouyue.consent.suppression.ListedContact;
import io.shouyue.consent.suppression.SuppressionExchange;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What stands beside the acts: cases without consent, transfers, who is not to be reached. */
@ApplicationScoped
class Matters {
  private static final List<String> NO_NAMES = List.of();

  private final ExemptionService exemptions;
  private final TransferExchange transfers;
  private final SuppressionExchange suppressions;
  private final EndpointExchange endpoints;
  private final SuppliedExchange supplied;

  Matters(
      ExemptionService exemptions,
      TransferExchange transfers,
      SuppressionExchange suppressions,
      EndpointExchange endpoints,
      SuppliedExchange supplied) {
    this.exemptions = exemptions;
    this.transfers = transfers;
    this.suppressions = suppressions;
    this.endpoints = endpoints;
    this.supplied = supplied;
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
            (it, officer) -> supplied.adopt(it)));
  }
}
