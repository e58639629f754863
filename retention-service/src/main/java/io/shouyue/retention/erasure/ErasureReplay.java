package io.shouyue.retention.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Erased stays erased: after a restore the erasure list is applied again, entry by entry, and only
 * then does the gateway open. A restore of this service's own database shows by itself, because its
 * plans do not know that they are on the list; any other is told by the {@link RestoreMark}.
 */
@ApplicationScoped
public class ErasureReplay {

  /** So many that a call ends long before its caller gives up. */
  private static final int AT_ONCE = 50;

  private final ErasureList list;
  private final RestoreMark mark;
  private final PgStepStore steps;
  private final ErasedAgain erasedAgain;

  ErasureReplay(ErasureList list, RestoreMark mark, PgStepStore steps, ErasedAgain erasedAgain) {
    this.list = list;
    this.mark = mark;
    this.steps = steps;
    this.erasedAgain = erasedAgain;
  }

  /**
   * How the list stands.
   *
   * @param entries all of them
   * @param pending how many have to be applied again before people may come in
   */
  public record Standing(int entries, int pending) {}

  public Standing standing() {
    List<ErasureListEntry> all = list.entries();
    return new Standing(all.size(), pending(all).size());
  }

  /** Applies the next entries again; to be repeated until none is pending. */
  public synchronized Standing goOn() {
    List<ErasureListEntry> all = list.entries();
    OptionalInt applied = mark.applied();
    int done = applied.orElse(0);
    for (ErasureListEntry entry : pending(all).stream().limit(AT_ONCE).toList()) {
      erasedAgain.erase(entry);
      if (applied.isPresent()) {
        mark.applied(++done);
      }
    }
    if (applied.isPresent() && done >= all.size()) {
      mark.remove();
    }
    return standing();
  }

  private List<ErasureListEntry> pending(List<ErasureListEntry> all) {
    OptionalInt applied = mark.applied();
    if (applied.isPresent()) {
      List<ErasureListEntry> left =
          all.subList(Math.min(applied.getAsInt(), all.size()), all.size());
      if (!left.isEmpty()) {
        return left;
      }
    }
    return unfinished(all);
  }

  /** Those that this service's own database knows nothing of. */
  private List<ErasureListEntry> unfinished(List<ErasureListEntry> all) {
    Set<String> listed = steps.listed(all.stream().map(ErasureListEntry::plan).toList());
    return all.stream().filter(entry -> !listed.contains(entry.plan())).toList();
  }
}
