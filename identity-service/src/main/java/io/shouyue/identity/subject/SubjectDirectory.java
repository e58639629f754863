package io.shouyue.identity.subject;

import io.shouyue.identity.peer.ResolvedSubject;
import io.shouyue.identity.peer.SubjectResolver;
import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/**
 * Who a subject is and whether its data may be read or changed. consent-service alone knows which
 * subjects a site has; what it answered once is kept, because a subject never changes its site.
 */
@ApplicationScoped
public class SubjectDirectory {
  private final PgSubjectStore store;
  private final SubjectResolver resolver;

  SubjectDirectory(PgSubjectStore store, SubjectResolver resolver) {
    this.store = store;
    this.resolver = resolver;
  }

  /** The subject of a website's own user id; made there when it is new. */
  public SubjectRef resolve(String site, String externalId) {
    return known(site, resolver.resolve(site, externalId));
  }

  /**
   * Refuses with 404 a subject of another site, 403 a held one, 410 an erased one. Call it outside
   * a transaction: it may ask consent-service.
   */
  public SubjectRef requireReadable(String site, SubjectId id) {
    SubjectRef ref = new SubjectRef(site, id);
    state(ref).requireReadable();
    return ref;
  }

  /** As {@link #requireReadable}, and refuses with 409 one whose account is being cancelled. */
  public SubjectRef requireActive(String site, SubjectId id) {
    SubjectRef ref = new SubjectRef(site, id);
    state(ref).requireActive();
    return ref;
  }

  /**
   * Refuses as {@link #requireActive} and keeps the state from changing until the caller's
   * transaction ends. The subject must be known.
   */
  public HeldSubject holdActive(SubjectRef ref) {
    return hold(List.of(ref)).active(ref);
  }

  /** Keeps the states of several from changing until the caller's transaction ends. */
  public HeldSubjects hold(Collection<SubjectRef> refs) {
    return new HeldSubjects(store.findShared(refs));
  }

  /**
   * Does work that begins with {@link HeldSubjects#known}: at once, or once more after
   * consent-service was asked for a subject not seen before. Refuses as {@link #requireActive}.
   *
   * @param work a transaction, of which nothing stays when it fails
   */
  public <T> T meeting(SubjectRef ref, Supplier<T> work) {
    try {
      return work.get();
    } catch (UnknownSubjectException notYet) {
      requireActive(ref.site(), ref.id());
      return work.get();
    }
  }

  /** As {@link #holdActive}, in whatever state the subject is. */
  public HeldSubject hold(SubjectRef ref) {
    return hold(List.of(ref)).any(ref);
  }

  /**
   * Refuses as {@link #holdActive} and notes that a sign-in may be made from now on; call it before
   * Keycloak is asked to.
   */
  public void expectSignIn(SubjectRef ref) {
    store.expectSignIn(ref).orElse(SubjectState.ACTIVE).requireActive();
  }

  /** The subject's state; asks consent-service once for one not seen before. */
  SubjectState state(SubjectRef ref) {
    return store
        .find(ref)
        .orElseGet(
            () -> {
              known(ref.site(), resolver.find(ref.site(), ref.id()));
              return store.find(ref).orElse(SubjectState.ACTIVE);
            });
  }

  private SubjectRef known(String site, ResolvedSubject resolved) {
    SubjectRef ref = new SubjectRef(site, new SubjectId(resolved.id()));
    store.know(ref, SubjectState.valueOf(resolved.state()));
    return ref;
  }
}
