package io.shouyue.retention.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/states.md} true; {@code -Dstates.write=true} writes it anew. */
class StatesDocTest {

  private static final Path DOC = Path.of("../docs/states.md");

  @Test
  void drawingIsTheStateMachine() throws IOException {
    String drawn = draw();
    if (Boolean.getBoolean("states.write")) {
      Files.writeString(DOC, drawn);
    }
    assertThat(Files.readString(DOC)).isEqualTo(drawn);
  }

  private static String draw() {
    StringBuilder doc = new StringBuilder();
    doc.append(
        """
        # States of a request

        Drawn from `RequestState` by `StatesDocTest`; run it with `-Dstates.write=true` after a change.

        ```mermaid
        stateDiagram-v2
          [*] --> RECEIVED
        """);
    for (RequestState state : RequestState.values()) {
      moving(state)
          .forEach(
              move ->
                  doc.append(
                      "  %s --> %s: %s%n".formatted(state, move.getValue(), move.getKey().code())));
    }
    for (RequestState state : RequestState.values()) {
      if (moving(state).isEmpty()) {
        doc.append("  %s --> [*]%n".formatted(state));
      }
    }
    doc.append("```\n\n| state | open | legal without leaving it |\n|---|---|---|\n");
    for (RequestState state : RequestState.values()) {
      doc.append(
          "| %s | %s | %s |%n".formatted(state, state.isOpen() ? "yes" : "", staying(state)));
    }
    return doc.toString();
  }

  private static List<Map.Entry<RequestMove, RequestState>> moving(RequestState state) {
    return state.moves().entrySet().stream().filter(move -> move.getValue() != state).toList();
  }

  private static String staying(RequestState state) {
    return String.join(
        ", ",
        state.moves().entrySet().stream()
            .filter(move -> move.getValue() == state)
            .map(move -> "`" + move.getKey().code() + "`")
            .toList());
  }
}
