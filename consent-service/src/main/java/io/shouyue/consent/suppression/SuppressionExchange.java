package io.shouyue.consent.suppression;

import io.shouyue.consent.ConsentException;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The list of contacts that must not be reached, out of a site and into it again. */
@ApplicationScoped
public class SuppressionExchange {
  private static final int AT_ONCE = 500;

  private final PgSuppressionStore store;
  private final ContactDigests digests;

  SuppressionExchange(PgSuppressionStore store, ContactDigests digests) {
    this.store = store;
    this.digests = digests;
  }

  /** The whole list, some entries read at a time. */
  public Stream<ListedContact> all(String site) {
    String key = digests.keyName(site);
    return Stream.iterate(
            store.listed(site, key, "", "", AT_ONCE),
            page -> !page.isEmpty(),
            page -> {
              ListedContact last = page.getLast();
              return store.listed(site, key, last.digest(), last.purpose(), AT_ONCE);
            })
        .flatMap(List::stream);
  }

  /** What stands on the list for the same contact and purpose. */
  public Optional<ListedContact> find(ListedContact stated) {
    return digests.isDigest(stated.digest())
        ? store.listed(
            stated.site(), digests.keyName(stated.site()), stated.digest(), stated.purpose())
        : Optional.empty();
  }

  /** Puts it onto the list; {@link CommonError#INVALID} for a digest under another key. */
  @Transactional(value = TxType.MANDATORY, dontRollbackOn = ConsentException.class)
  public void adopt(ListedContact stated) {
    if (!digests.isOurs(stated.site(), stated.key(), stated.digest())) {
      throw new ConsentException(CommonError.INVALID);
    }
    store.put(
        stated.site(),
        new Suppression(
            stated.digest(), stated.channel(), stated.purpose(), stated.source(), stated.since()),
        stated.subject() == null ? null : new SubjectId(Objects.requireNonNull(stated.subject())));
  }
}
