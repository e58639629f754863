package io.shouyue.consent.datalist;

import io.shouyue.consent.datalist.DataListsView.AbroadView;
import io.shouyue.consent.datalist.DataListsView.CollectedView;
import io.shouyue.consent.datalist.DataListsView.ControllerView;
import io.shouyue.consent.datalist.DataListsView.SharedView;
import io.shouyue.consent.datalist.DataListsView.UseView;
import io.shouyue.consent.purpose.Destination;
import io.shouyue.consent.purpose.Purpose;
import io.shouyue.consent.purpose.PurposeDefinition;
import io.shouyue.consent.purpose.PurposeService;
import io.shouyue.consent.purpose.Recipient;
import io.shouyue.consent.recipient.RecipientKind;
import io.shouyue.consent.recipient.RecipientService;
import io.shouyue.consent.recipient.RegisteredRecipient;
import io.shouyue.consent.site.Site;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Draws the lists from the purposes in force. */
@ApplicationScoped
class DataLists {
  private final PurposeService purposes;
  private final RecipientService recipients;

  DataLists(PurposeService purposes, RecipientService recipients) {
    this.purposes = purposes;
    this.recipients = recipients;
  }

  DataListsView of(Site site) {
    List<Purpose> inForce = purposes.published(site.code());
    Map<String, RecipientKind> kinds =
        recipients.all(site.code()).stream()
            .collect(Collectors.toMap(RegisteredRecipient::code, RegisteredRecipient::kind));
    return new DataListsView(
        new ControllerView(site.name(), site.contact()),
        collected(inForce),
        inForce.stream()
            .flatMap(
                purpose ->
                    purpose.definition().recipients().stream()
                        .map(recipient -> shared(purpose, recipient, kinds)))
            .toList(),
        inForce.stream()
            .flatMap(
                purpose ->
                    purpose.definition().destinations().stream().map(it -> abroad(purpose, it)))
            .toList());
  }

  private static List<CollectedView> collected(List<Purpose> inForce) {
    Map<String, List<UseView>> uses = new TreeMap<>();
    for (Purpose purpose : inForce) {
      for (String category : purpose.definition().categories()) {
        uses.computeIfAbsent(category, code -> new ArrayList<>()).add(use(purpose));
      }
    }
    return uses.entrySet().stream()
        .map(entry -> new CollectedView(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  private static UseView use(Purpose purpose) {
    PurposeDefinition said = purpose.definition();
    return new UseView(
        purpose.code(),
        said.title(),
        said.text(),
        said.method(),
        said.legalBasis(),
        said.legalBasis().clause(),
        said.sensitive(),
        said.necessary(),
        said.separateConsent(),
        said.retention().text());
  }

  private static SharedView shared(
      Purpose purpose, Recipient recipient, Map<String, RecipientKind> kinds) {
    return new SharedView(
        recipient.code(),
        recipient.name(),
        recipient.contact(),
        kinds.get(recipient.code()),
        purpose.code(),
        purpose.definition().title(),
        recipient.purpose(),
        recipient.method(),
        recipient.categories());
  }

  private static AbroadView abroad(Purpose purpose, Destination place) {
    return new AbroadView(
        place.country(),
        place.recipient(),
        place.contact(),
        purpose.code(),
        purpose.definition().title(),
        place.safeguards(),
        place.risks(),
        purpose.definition().categories());
  }
}
