package io.shouyue.retention.request;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.shouyue.platform.personal.FreeText;
import io.shouyue.retention.audit.Actor;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A request with its history and messages.
 *
 * @param purposes codes of the purposes it is about
 * @param contact to which the requester asked to be answered; staff only, covered until revealed
 * @param identifier what somebody without an account named to be found by; likewise
 * @param covered whether something of the person is covered here, so that there is more to reveal
 * @param held true while the person's data are held and their words therefore not shown
 */
@Schema(name = "RightsRequestFile")
public record RequestFileView(
    @JsonUnwrapped RequestView request,
    @Nullable String details,
    @Nullable String contact,
    @Nullable String identifier,
    @Nullable ParticularsView particulars,
    List<String> purposes,
    boolean covered,
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

    /** A letter of the suite's own holds the site's addresses and nobody else's. */
    static Message of(RequestMessage message, UnaryOperator<String> words) {
      boolean ownLetter =
          message.direction() == Direction.TO_REQUESTER
              && message.actorKind().equals(Actor.SYSTEM.kind());
      String text = message.text().reveal();
      return new Message(
          message.id(),
          message.at(),
          message.direction(),
          message.kind(),
          message.actorKind(),
          ownLetter ? text : words.apply(text));
    }

    @Override
    public String toString() {
      return "Message[" + id + "]";
    }
  }

  /** As it was written: for the person, their website, and staff who gave a reason. */
  static RequestFileView of(RequestView view, RequestFile file) {
    return view(view, file, UnaryOperator.identity(), UnaryOperator.identity(), false);
  }

  /** For staff, who need a reason to see more. */
  static RequestFileView covered(RequestView view, RequestFile file, Covering covering) {
    RequestFileView covered = view(view, file, covering::words, MaskedWords::whole, true);
    return covered.equals(
            view(view, file, UnaryOperator.identity(), UnaryOperator.identity(), true))
        ? of(view, file)
        : covered;
  }

  private static RequestFileView view(
      RequestView view,
      RequestFile file,
      UnaryOperator<String> words,
      UnaryOperator<String> values,
      boolean covered) {
    return new RequestFileView(
        view,
        text(file.details(), words),
        text(file.contact(), values),
        text(file.identifier(), values),
        file.particulars() == null ? null : ParticularsView.of(file.particulars(), values),
        file.purposes(),
        covered,
        !file.readable(),
        file.events().stream().map(Event::of).toList(),
        file.messages().stream().map(message -> Message.of(message, words)).toList());
  }

  private static @Nullable String text(@Nullable FreeText text, UnaryOperator<String> words) {
    return text == null ? null : words.apply(text.reveal());
  }
}
