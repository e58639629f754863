package io.shouyue.retention.request;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A request with its history and messages.
 *
 * @param purposes codes of the purposes it is about
 * @param held true while the person's data are held and their words therefore not shown
 */
@Schema(name = "RightsRequestFile")
public record RequestFileView(
    @JsonUnwrapped RequestView request,
    @Nullable String details,
    @Nullable ParticularsView particulars,
    List<String> purposes,
    boolean held,
    List<Event> events,
    List<Message> messages) {

  /** One line of the history. */
  @Schema(name = "RightsRequestEvent")
  public record Event(
      Instant at, String move, @Nullable RequestState from, RequestState to, String actorKind) {

    static Event of(RequestEvent event) {
      return new Event(event.at(), event.move(), event.from(), event.to(), event.actorKind());
    }
  }

  /** One message. */
  @Schema(name = "RightsRequestMessage")
  public record Message(
      String id, Instant at, Direction direction, MessageKind kind, String actorKind, String text) {

    static Message of(RequestMessage message) {
      return new Message(
          message.id(),
          message.at(),
          message.direction(),
          message.kind(),
          message.actorKind(),
          message.text().reveal());
    }

    @Override
    public String toString() {
      return "Message[" + id + "]";
    }
  }

  static RequestFileView of(RequestView view, RequestFile file) {
    return new RequestFileView(
        view,
        file.details() == null ? null : file.details().reveal(),
        file.particulars() == null ? null : ParticularsView.of(file.particulars()),
        file.purposes(),
        !file.readable(),
        file.events().stream().map(Event::of).toList(),
        file.messages().stream().map(Message::of).toList());
  }
}
