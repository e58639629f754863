package io.shouyue.retention.peer;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.retention.peer.IdentityClient.HeldQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** What this service asks of identity-service. Failures come as {@code DomainException}. */
@ApplicationScoped
public class IdentityPeer {

  private static final String ACTIVE = "ACTIVE";

  private final IdentityClient client;
  private final GuardianClient guardianClient;
  private final IdentityStateClient stateClient;

  IdentityPeer(
      @RestClient IdentityClient client,
      @RestClient GuardianClient guardianClient,
      @RestClient IdentityStateClient stateClient) {
    this.client = client;
    this.guardianClient = guardianClient;
    this.stateClient = stateClient;
  }

  /** Names of the fields held of the person, never their values. */
  public List<String> accountFields(String site, String subject) {
    return PeerCalls.call(() -> client.accountFields(site, subject)).fields();
  }

  /** Fields of the person's sign-in with their values; empty when there is no account. */
  public Map<String, String> account(String site, String subject) {
    Map<String, String> fields = new LinkedHashMap<>();
    try {
      IdentityClient.Account held = PeerCalls.call(() -> client.account(site, subject));
      put(fields, "username", held.username());
      put(fields, "email", held.email());
      put(fields, "mobile", held.mobile());
      put(fields, "nickname", held.nickname());
    } catch (DomainException none) {
      if (none.code() != CommonError.NOT_FOUND) {
        throw none;
      }
    }
    return fields;
  }

  /**
   * Has one field of the person's account put right; repeating changes nothing.
   *
   * @param from the wrong value, where it alone is meant
   */
  public AccountCorrection correctAccount(
      String site, String subject, String field, @Nullable String from, String to) {
    try {
      IdentityClient.Wrong wrong = new IdentityClient.Wrong(field, from, to);
      return PeerCalls.call(() -> client.correct(site, subject, wrong)).outcome();
    } catch (DomainException gone) {
      if (gone.code() == CommonError.NOT_FOUND || gone.code() == CommonError.ERASED) {
        return AccountCorrection.NOT_HELD;
      }
      throw gone;
    }
  }

  /** Ids of those who act for the person as a child; empty for anybody else. */
  public List<String> guardians(String site, String child) {
    return PeerCalls.call(() -> guardianClient.of(site, child)).items().stream()
        .filter(one -> one.state().equals(ACTIVE) && child.equals(one.child()))
        .map(GuardianClient.Guardianship::guardian)
        .filter(Objects::nonNull)
        .toList();
  }

  /**
   * Whether {@code guardian} acts for {@code child} at this moment; false for a child of another
   * site, or one that is erased.
   */
  public boolean isGuardian(String site, String guardian, String child) {
    try {
      return guardians(site, child).contains(guardian);
    } catch (DomainException gone) {
      if (gone.code() == CommonError.NOT_FOUND || gone.code() == CommonError.ERASED) {
        return false;
      }
      throw gone;
    }
  }

  /** How well the person is known and by which means; never a document's number. */
  public Map<String, String> assurance(String site, String subject) {
    IdentityClient.AssuranceFacts known = PeerCalls.call(() -> client.assurance(site, subject));
    Map<String, String> fields = new LinkedHashMap<>();
    put(fields, "level", known.level());
    put(fields, "method", known.method());
    put(fields, "verifiedAt", known.verifiedAt());
    put(fields, "maskedName", known.maskedName());
    put(fields, "validUntil", known.validUntil());
    return fields;
  }

  private static void put(Map<String, String> fields, String name, @Nullable String value) {
    if (value != null) {
      fields.put(name, value);
    }
  }

  /** Idempotent by {@code order.step}. */
  public StateAnswer state(String site, String subject, StateOrder order) {
    return PeerCalls.call(() -> client.state(site, subject, order));
  }

  /** The same for several people; by subject. */
  public Map<String, StateResult> states(String site, Map<String, StateOrder> orders) {
    return PeerCalls.states(orders, all -> stateClient.states(site, all));
  }

  /** Destroys one class of the person's keys there. Idempotent. */
  public void destroyKey(String site, String subject, String retention) {
    PeerCalls.call(
        () -> {
          client.destroyKey(site, subject, retention);
          return true;
        });
  }

  /** Values of held fields; only for an approved break-glass. */
  public Map<String, String> heldRecord(
      String site, String subject, String hold, List<String> fields) {
    return PeerCalls.call(() -> client.heldRecord(site, subject, new HeldQuery(hold, fields)))
        .fields();
  }
}
