package io.shouyue.retention.announcement;

import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
import java.util.Map;

/**
 * The state machine of an announcement: every state and every legal move, here and nowhere else.
 */
public enum AnnouncementState {
  DRAFT,
  PUBLISHED,
  ENDED;

  /** What can be done to an announcement. */
  public enum Move {
    EDIT,
    PUBLISH,
    END
  }

  private static final Map<AnnouncementState, Map<Move, AnnouncementState>> LEGAL =
      Map.of(
          DRAFT, Map.of(Move.EDIT, DRAFT, Move.PUBLISH, PUBLISHED, Move.END, ENDED),
          PUBLISHED, Map.of(Move.END, ENDED),
          ENDED, Map.of());

  public Map<Move, AnnouncementState> moves() {
    return LEGAL.getOrDefault(this, Map.of());
  }

  /** Where the move leads; fails with illegal-move when it is not legal here. */
  AnnouncementState require(Move move) {
    AnnouncementState next = moves().get(move);
    if (next == null) {
      throw new RetentionException(RetentionError.ILLEGAL_MOVE);
    }
    return next;
  }
}
