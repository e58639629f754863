package io.shouyue.retention.peer;

import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.text.LocalText;
import io.shouyue.retention.peer.ConsentClient.Resolve;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** What this service asks of consent-service. Failures come as {@code DomainException}. */
@ApplicationScoped
public class ConsentPeer {

  private static final int PAGE = 200;

  private final ConsentClient client;

  ConsentPeer(@RestClient ConsentClient client) {
    this.client = client;
  }

  /** The subject behind the website's own user id, made when new. */
  public SubjectId resolve(String site, String externalId) {
    return new SubjectId(
        PeerCalls.call(() -> client.resolve(site, new Resolve(null, externalId))).id());
  }

  /** Whether the site's webhook took the news that the account ended. */
  public boolean isCancellationDelivered(String site, String subject) {
    return PeerCalls.call(() -> client.cancellationNotice(site, subject))
        .state()
        .equals("DELIVERED");
  }

  /** Fails with not-found when the id is no subject of the site. */
  public void requireKnown(String site, SubjectId id) {
    PeerCalls.call(() -> client.resolve(site, new Resolve(id.value(), null)));
  }

  /**
   * What stands for one purpose.
   *
   * @param ground code of the legal basis, {@code CONSENT} or {@code CONTRACT}
   * @param basis article of the legal basis
   * @param policy document and version; empty when none names it
   */
  public record StandingConsent(
      String purpose,
      int purposeVersion,
      LocalText title,
      String state,
      String since,
      String ground,
      String basis,
      List<String> categories,
      LocalText retention,
      String policy) {}

  /** One thing the person agreed to, declined, withdrew or was told. */
  public record ConsentEvent(
      String at, String type, String purpose, int purposeVersion, String policy, String receipt) {}

  public List<StandingConsent> consents(String site, String subject) {
    return PeerCalls.call(() -> client.consents(site, subject)).items().stream()
        .map(
            one ->
                new StandingConsent(
                    one.purpose(),
                    one.purposeVersion(),
                    one.title(),
                    one.state(),
                    one.since(),
                    one.basis(),
                    one.basisClause(),
                    one.categories(),
                    one.retention(),
                    ConsentClient.Policy.text(one.policy())))
        .toList();
  }

  /** All of them, newest first. */
  public List<ConsentEvent> consentEvents(String site, String subject) {
    List<ConsentEvent> all = new ArrayList<>();
    String cursor = null;
    do {
      String from = cursor;
      ConsentClient.Events page =
          PeerCalls.call(() -> client.consentEvents(site, subject, PAGE, from));
      page.items().stream().map(ConsentPeer::event).forEach(all::add);
      cursor = page.nextCursor();
    } while (cursor != null);
    return all;
  }

  /**
   * A contact that one person supplied of another, masked.
   *
   * @param by who supplied it, as people are told; empty in what the supplier sees
   */
  public record SuppliedContact(
      String by, String purpose, String contact, String state, String suppliedAt) {}

  /** By whom contacts of the person were supplied. */
  public List<SuppliedContact> suppliedOf(String site, String subject) {
    return PeerCalls.call(() -> client.sources(site, subject)).suppliedBy().stream()
        .map(
            one ->
                new SuppliedContact(
                    orEmpty(one.name()),
                    one.purpose(),
                    orEmpty(one.contact()),
                    one.state(),
                    one.suppliedAt()))
        .toList();
  }

  /** Contacts of others that the person supplied, without what leads to those. */
  public List<SuppliedContact> suppliedBy(String site, String subject) {
    return PeerCalls.call(() -> client.supplied(site, subject)).items().stream()
        .map(
            one ->
                new SuppliedContact(
                    "", one.purpose(), orEmpty(one.contact()), one.state(), one.suppliedAt()))
        .toList();
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static ConsentEvent event(ConsentClient.Event one) {
    return new ConsentEvent(
        one.recordedAt(),
        one.type(),
        one.purpose(),
        one.purposeVersion(),
        ConsentClient.Policy.text(one.policy()),
        orEmpty(one.receipt()));
  }

  /** Idempotent by {@code order.step}. */
  public StateAnswer state(String site, String subject, StateOrder order) {
    return PeerCalls.call(() -> client.state(site, subject, order));
  }

  /** The same for several people; by subject. */
  public Map<String, StateResult> states(String site, Map<String, StateOrder> orders) {
    return PeerCalls.states(orders, all -> client.states(site, all));
  }

  /** The whole list of what the person restricted and refused; what is left out is lifted. */
  public void restrict(
      String site, String subject, List<String> restricted, List<String> objected) {
    PeerCalls.call(
        () -> {
          client.restrict(site, subject, new ConsentClient.Restrictions(restricted, objected));
          return true;
        });
  }

  /** Destroys one class of the person's keys there. Idempotent. */
  public void destroyKey(String site, String subject, String retention) {
    PeerCalls.call(
        () -> {
          client.destroyKey(site, subject, retention);
          return true;
        });
  }

  /** How the log names the leaves of these records, in their order. */
  public List<String> log(String site, List<LogRecord> records) {
    ConsentClient.Entries entries =
        new ConsentClient.Entries(records.stream().map(LogRecord::toEntry).toList());
    return PeerCalls.call(() -> client.log(site, entries)).items().stream()
        .map(one -> one.leaf().asText())
        .toList();
  }

  /** What proves the record of that leaf. */
  public LogProof proof(String site, String leaf) {
    return PeerCalls.call(() -> client.proof(site, leaf));
  }
}
