package io.shouyue.retention.request;

import io.shouyue.platform.web.subject.NamedSubject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Bodies of the moves. */
public sealed interface MoveRequest {

  /**
   * Identity is proven.
   *
   * @param method how identity was proven, {@code ID_CARD_AT_COUNTER}
   * @param subject whom a request without a known person turned out to be about
   */
  @Schema(name = "VerifyMove")
  record Verify(@NotBlank @Size(max = 50) String method, @Nullable @Valid NamedSubject subject)
      implements MoveRequest {}

  /**
   * Somebody takes the request on.
   *
   * @param assignee user id of a member of staff; null means the caller
   */
  @Schema(name = "AssignMove")
  record Assign(@Nullable @Size(max = 64) String assignee) implements MoveRequest {}

  /**
   * Something is said.
   *
   * @param internal a note for staff alone
   */
  @Schema(name = "MessageMove")
  record Message(@NotBlank @Size(max = 10_000) String text, @Nullable Boolean internal)
      implements MoveRequest {}

  /** Words that go with a move. */
  @Schema(name = "TextMove")
  record Text(@Nullable @Size(max = 10_000) String text) implements MoveRequest {}

  /**
   * The request is granted.
   *
   * @param purposes which purposes a restriction or an objection covers, when the requester named
   *     none or staff know better
   */
  @Schema(name = "GrantMove")
  record Grant(
      @Nullable @Size(max = 10_000) String text,
      @Nullable @Size(max = 50)
          List<@NotNull @Pattern(regexp = RequestRequest.PURPOSE) String> purposes)
      implements MoveRequest {}

  /**
   * The requester is asked something.
   *
   * @param pause whether the clocks should stand still; no built-in clause allows it
   */
  @Schema(name = "AwaitMove")
  record Await(@NotBlank @Size(max = 10_000) String question, @Nullable Boolean pause)
      implements MoveRequest {}

  /** A longer period is asked for; no built-in clause allows it. */
  @Schema(name = "ExtendMove")
  record Extend(@Nullable Integer days, @Nullable @Size(max = 2_000) String reason)
      implements MoveRequest {}

  /**
   * The request repeats another.
   *
   * @param of id of the request of the same person that is being answered
   */
  @Schema(name = "DuplicateMove")
  record Duplicate(@NotBlank @Size(max = 64) String of) implements MoveRequest {}

  /**
   * The request is refused.
   *
   * @param reason code from {@code GET /v1/refusal-reasons}
   * @param facts what in this case makes the reason true
   */
  @Schema(name = "RefuseMove")
  record Refuse(@NotBlank String reason, @NotBlank @Size(max = 5_000) String facts)
      implements MoveRequest {}

  /**
   * Part of it is granted.
   *
   * @param answer what is granted and how
   * @param reason why the rest is not
   */
  @Schema(name = "GrantPartlyMove")
  record GrantPartly(@NotBlank @Size(max = 10_000) String answer, @NotBlank String reason)
      implements MoveRequest {}
}
