package io.shouyue.consent.visitor;

import io.shouyue.consent.ledger.ComingAnswer;
import io.shouyue.consent.ledger.EventType;
import io.shouyue.consent.ledger.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What of a visitor's answers becomes the account's: for each purpose the newest act, but a
 * visitor's yes never stands against the account's no. A no always counts when it is newer.
 *
 * @param ended consents of the account that a newer no of the visitor takes back
 * @param taken answers of the visitor that become the account's, in their order
 */
record VisitorMerge(List<Standing> ended, List<Standing> taken) {
  VisitorMerge {
    ended = List.copyOf(ended);
    taken = List.copyOf(taken);
  }

  static VisitorMerge of(
      Map<String, Standing> account, Map<String, Standing> visitor, Instant now) {
    List<Standing> ended = new ArrayList<>();
    List<Standing> taken = new ArrayList<>();
    for (Standing theirs : visitor.values()) {
      Standing own = account.get(theirs.purpose());
      if (own != null && !theirs.since().isAfter(own.lastRecorded())) {
        continue;
      }
      if (own != null && own.isWithdrawable() && isNo(theirs)) {
        ended.add(own);
      }
      if (isTaken(own, theirs, now)) {
        taken.add(theirs);
      }
    }
    return new VisitorMerge(ended, taken);
  }

  private static boolean isTaken(@Nullable Standing own, Standing theirs, Instant now) {
    return switch (theirs.state()) {
      case GIVEN -> lives(theirs, now) && (own == null || mayBecomeYes(own));
      case DECLINED -> true;
      case NOTIFIED -> own == null || own.state() == EventType.NOTIFIED;
      case WITHDRAWN, EXPIRED, SUPERSEDED -> false;
    };
  }

  /** An early answer to a coming version is the account's own and stays. */
  private static boolean mayBecomeYes(Standing own) {
    ComingAnswer coming = own.coming();
    return coming == null && !isNo(own);
  }

  private static boolean isNo(Standing standing) {
    return standing.state() == EventType.DECLINED || standing.state() == EventType.WITHDRAWN;
  }

  private static boolean lives(Standing standing, Instant now) {
    Instant until = standing.validUntil();
    return until == null || now.isBefore(until);
  }
}
