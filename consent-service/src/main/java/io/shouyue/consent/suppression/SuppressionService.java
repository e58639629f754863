package io.shouyue.consent.suppression;

import io.shouyue.consent.ActLog;
import io.shouyue.consent.ConsentException;
import io.shouyue.consent.purpose.Purpose;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The list of contacts that must not be reached. */
@ApplicationScoped
public class SuppressionService {
  private final PgSuppressionStore store;
  private final ContactDigests digests;
  private final StoppablePurposes purposes;
  private final LegalClock clock;
  private final ActLog acts;

  SuppressionService(
      PgSuppressionStore store,
      ContactDigests digests,
      StoppablePurposes purposes,
      LegalClock clock,
      ActLog acts) {
    this.store = store;
    this.digests = digests;
    this.purposes = purposes;
    this.clock = clock;
    this.acts = acts;
  }

  /** For each contact why it must not be reached for the purpose; empty when it may be. */
  public List<Optional<Suppression>> check(String site, String code, List<Contact> contacts) {
    Purpose purpose = purposes.require(site, code, "purpose");
    List<String> listed =
        StoppablePurposes.isStoppable(purpose) ? List.of(code, Suppression.EVERY) : List.of(code);
    List<String> asked = contacts.stream().map(contact -> digests.of(site, contact)).toList();
    Map<String, Suppression> standing = store.standing(site, asked, code, listed);
    return asked.stream().map(digest -> Optional.ofNullable(standing.get(digest))).toList();
  }

  /** Puts contacts onto the list on the site's word. */
  @Transactional
  void add(String site, String purpose, List<Contact> contacts) {
    if (!purpose.equals(Suppression.EVERY)) {
      purposes.requireStoppable(site, purpose, "purpose");
    }
    for (Contact contact : contacts) {
      store.put(
          site,
          new Suppression(
              digests.of(site, contact),
              contact.channel(),
              purpose,
              SuppressionSource.SITE,
              clock.now()),
          null);
    }
    acts.record(site, "suppression.added", purpose + " × " + contacts.size());
  }

  /** Takes a contact off the list, because its owner asked for it. */
  @Transactional
  void lift(String site, String purpose, Contact contact) {
    String digest = digests.of(site, contact);
    if (!store.remove(site, digest, purpose)) {
      throw new ConsentException(CommonError.NOT_FOUND);
    }
    acts.record(site, "suppression.lifted", purpose + " " + digest);
  }

  /** The list after that place, oldest entry first. */
  List<Suppression> page(String site, Instant after, String digest, String purpose, int limit) {
    return store.page(site, after, digest, purpose, limit);
  }

  /** The key of the digests, for checking an export elsewhere; every reading is written down. */
  @Transactional
  byte[] key(String site) {
    acts.record(site, "suppression.key-read", site);
    return digests.key(site);
  }
}
