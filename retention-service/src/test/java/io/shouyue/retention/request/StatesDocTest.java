package io.shouyue.retention.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.retention.announcement.AnnouncementState;
import io.shouyue.retention.incident.IncidentMove;
import io.shouyue.retention.incident.IncidentState;
import io.shouyue.retention.ticket.TicketMove;
import io.shouyue.retention.ticket.TicketState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/states.md} true; {@code -Dstates.write=true} writes it anew. */
class StatesDocTest {

  private static final Path DOC = Path.of("../docs/states.md");
  private static final String HEAD =
      """
      # States

      Drawn from the code by `StatesDocTest`; run it with `-Dstates.write=true` after a change. A move
      in the table leaves the state as it is.
      """;

  @Test
  void drawingsAreTheStateMachines() throws IOException {
    String drawn =
        HEAD
            + draw("A request", RequestState.values(), RequestState::moves, RequestMove::code)
            + draw("An incident", IncidentState.values(), IncidentState::moves, IncidentMove::code)
            + draw("A ticket", TicketState.values(), TicketState::moves, TicketMove::code)
            + draw(
                "An announcement",
                AnnouncementState.values(),
                AnnouncementState::moves,
                move -> move.name().toLowerCase(Locale.ROOT));
    if (Boolean.getBoolean("states.write")) {
      Files.writeString(DOC, drawn);
    }
    assertThat(Files.readString(DOC)).isEqualTo(drawn);
  }

  private static <S extends Enum<S>, M extends Enum<M>> String draw(
      String title, S[] states, Function<S, Map<M, S>> moves, Function<M, String> code) {
    StringBuilder doc = new StringBuilder("\n## " + title + "\n\n```mermaid\nstateDiagram-v2\n");
    doc.append("  [*] --> ").append(states[0]).append('\n');
    for (S state : states) {
      List<Map.Entry<M, S>> leaving =
          sorted(moves.apply(state)).filter(move -> move.getValue() != state).toList();
      for (Map.Entry<M, S> move : leaving) {
        doc.append(
            "  %s --> %s: %s%n".formatted(state, move.getValue(), code.apply(move.getKey())));
      }
      if (leaving.isEmpty()) {
        doc.append("  %s --> [*]%n".formatted(state));
      }
    }
    doc.append("```\n\n| state | legal without leaving it |\n|---|---|\n");
    for (S state : states) {
      List<String> staying =
          sorted(moves.apply(state))
              .filter(move -> move.getValue() == state)
              .map(move -> "`" + code.apply(move.getKey()) + "`")
              .toList();
      doc.append("| %s | %s |%n".formatted(state, String.join(", ", staying)));
    }
    return doc.toString();
  }

  private static <M extends Enum<M>, S> Stream<Map.Entry<M, S>> sorted(Map<M, S> moves) {
    return moves.entrySet().stream().sorted(Map.Entry.comparingByKey());
  }
}
