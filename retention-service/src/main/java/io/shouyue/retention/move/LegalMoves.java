package io.shouyue.retention.move;

import io.shouyue.platform.error.Violation;
import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * Which moves lead from each state to which.
 *
 * @param <S> states
 * @param <M> moves
 */
public final class LegalMoves<S extends Enum<S>, M extends Enum<M>> {

  private final Class<M> moves;
  private final Map<S, Map<M, S>> legal;

  public LegalMoves(Class<S> states, Class<M> moves) {
    this.moves = moves;
    this.legal = new EnumMap<>(states);
  }

  /** A move as the API and the history name it, {@code add-people}. */
  public static String code(Enum<?> move) {
    return move.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Adds moves that are legal in that state. */
  public void add(S from, Map<M, S> more) {
    legal.computeIfAbsent(from, state -> new EnumMap<>(moves)).putAll(more);
  }

  /** The legal moves of that state, in the order in which they are declared. */
  public Map<M, S> from(S state) {
    return legal.getOrDefault(state, Map.of());
  }

  /**
   * Where the move leads.
   *
   * @throws RetentionException {@code illegal-move}, with the legal ones as violations
   */
  public S require(S state, M move) {
    S next = from(state).get(move);
    if (next == null) {
      throw new RetentionException(
          RetentionError.ILLEGAL_MOVE,
          from(state).entrySet().stream()
              .map(one -> new Violation("move", code(one.getKey()), "→ " + one.getValue()))
              .toList());
    }
    return next;
  }
}
