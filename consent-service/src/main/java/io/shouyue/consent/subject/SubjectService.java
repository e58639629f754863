package io.shouyue.consent.subject;

import io.shouyue.consent.ConsentException;
import io.shouyue.consent.subject.SubjectName.ByUser;
import io.shouyue.consent.subject.SubjectName.Newcomer;
import io.shouyue.platform.data.retry.RaceLostException;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.keys.BlindIndex;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.web.subject.NamedSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds subjects, and makes one when a site names a user for the first time. */
@ApplicationScoped
public class SubjectService {
  /** Keeps this blind index apart from every other. */
  public static final String INDEX_DOMAIN = "external-id";

  private static final String CONTACT_DOMAIN = "supplied-contact";

  private final PgSubjectStore store;
  private final PgVisitorStore visitors;
  private final BlindIndex blindIndex;
  private final LegalClock clock;

  SubjectService(
      PgSubjectStore store, PgVisitorStore visitors, BlindIndex blindIndex, LegalClock clock) {
    this.store = store;
    this.visitors = visitors;
    this.blindIndex = blindIndex;
    this.clock = clock;
  }

  /**
   * The subject so named. A user id that has no living subject gets a new one: after a cancellation
   * the same person starts anew. {@link CommonError#NOT_FOUND} for another site's id.
   */
  @Transactional
  public Subject resolve(String site, NamedSubject ref) {
    return ref.id() != null
        ? find(site, new SubjectId(ref.id()))
        : living(site, blindIndex.of(site, INDEX_DOMAIN, Objects.requireNonNull(ref.externalId())));
  }

  /**
   * The person of whom nothing is known but a contact that somebody supplied; made when nobody
   * living is reached there.
   *
   * @param digest of the contact, keyed
   */
  @Transactional
  public Subject atContact(String site, String digest) {
    return living(site, blindIndex.of(site, CONTACT_DOMAIN, digest));
  }

  /** The subject, in whatever state; {@link CommonError#NOT_FOUND} for another site's. */
  public Subject find(String site, SubjectId id) {
    return store.find(site, id).orElseThrow(SubjectService::notFound);
  }

  /** The subject for reading by site or person; {@link CommonError#ERASED} when it is no more. */
  public Subject readable(String site, SubjectId id) {
    Subject subject = find(site, id);
    if (subject.state() == SubjectState.ERASED) {
      throw new ConsentException(CommonError.ERASED);
    }
    return subject;
  }

  /**
   * Locks the subject for a change of its consents, so that changes of one person follow one
   * another. Refused unless it is active.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Subject lockActive(String site, SubjectId id) {
    Subject subject = store.lock(site, id).orElseThrow(SubjectService::notFound);
    subject.requireActive();
    return subject;
  }

  /** The same for work that is simply not done where the subject is not active. */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean lockIfActive(String site, SubjectId id) {
    Subject subject = store.lock(site, id).orElseThrow(SubjectService::notFound);
    return subject.state() == SubjectState.ACTIVE;
  }

  /** How the database finds the subject that a caller means. */
  public SubjectName name(String site, NamedSubject ref) {
    String user = ref.externalId();
    return user == null
        ? new SubjectName.ById(site, new SubjectId(Objects.requireNonNull(ref.id())))
        : new SubjectName.ByUser(
            site, HexFormat.of().formatHex(blindIndex.of(site, INDEX_DOMAIN, user)));
  }

  /** Locks those that there are, in the order of their names; makes none. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Map<SubjectName, Subject> lock(Collection<SubjectName> names) {
    return store.lock(names);
  }

  /**
   * Makes a subject for each of these users.
   *
   * @throws RaceLostException when one of them got a subject meanwhile
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Map<SubjectName.ByUser, Subject> create(Collection<SubjectName.ByUser> users) {
    SortedMap<SubjectName.ByUser, Subject> made = new TreeMap<>(PgSubjectStore.BY_INDEX);
    users.forEach(user -> made.put(user, Subject.fresh(user.site(), SubjectId.fresh())));
    if (!made.isEmpty() && store.insert(made, clock.now()) < made.size()) {
      throw new RaceLostException("subject");
    }
    return made;
  }

  /** Makes visitors who act for the first time. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Map<Newcomer, Subject> welcome(Collection<Newcomer> newcomers) {
    Map<Newcomer, Subject> made = new HashMap<>();
    if (newcomers.isEmpty()) {
      return made;
    }
    Instant now = clock.now();
    Visitor visitor = Visitor.from(now);
    visitors.insert(newcomers, visitor, now);
    newcomers.forEach(
        it ->
            made.put(
                it, new Subject(it.site(), it.id(), SubjectState.ACTIVE, visitor, Age.UNKNOWN)));
    return made;
  }

  /**
   * Makes subjects under ids that are given, as a file from elsewhere names them.
   *
   * @param users who each of them is to the website; left out where the file does not say
   * @throws RaceLostException when one of them was made meanwhile
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void adopt(Collection<SubjectName.ById> names, Map<SubjectName.ById, ByUser> users) {
    if (!names.isEmpty()) {
      store.add(names, users, clock.now());
    }
  }

  /**
   * Sees to it that there is an active subject of that id.
   *
   * @param contact digest of the contact by which alone they are known; null for whom a site knows
   */
  @Transactional(value = Transactional.TxType.MANDATORY, dontRollbackOn = ConsentException.class)
  public void require(String site, SubjectId id, @Nullable String contact) {
    SubjectName.ById name = new SubjectName.ById(site, id);
    if (store.find(site, id).isPresent()) {
      lockActive(site, id);
    } else if (contact == null) {
      adopt(List.of(name), Map.of());
    } else {
      byte[] index = blindIndex.of(site, CONTACT_DOMAIN, contact);
      adopt(List.of(name), Map.of(name, new ByUser(site, HexFormat.of().formatHex(index))));
    }
  }

  /** Ids of the site's active subjects with an account after that one, in their order. */
  public List<SubjectId> active(String site, String after, int limit) {
    return store.active(site, after, limit);
  }

  private Subject living(String site, byte[] index) {
    return store.findLiving(site, index).orElseGet(() -> create(site, index));
  }

  private Subject create(String site, byte[] index) {
    store.insert(Subject.fresh(site, SubjectId.fresh()), index, clock.now());
    return store.findLiving(site, index).orElseThrow(SubjectService::notFound);
  }

  private static ConsentException notFound() {
    return new ConsentException(CommonError.NOT_FOUND);
  }
}
