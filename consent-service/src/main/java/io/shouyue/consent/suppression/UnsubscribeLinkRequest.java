package io.shouyue.consent.suppression;

import io.shouyue.platform.web.subject.NamedSubject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Links for messages that are about to be sent, one for each message. */
public record UnsubscribeLinkRequest(@NotEmpty @Size(max = 1000) List<@Valid One> links) {

  /**
   * One message.
   *
   * @param subject whose consent the link ends; may be left out for somebody who is no user
   * @param contact where it is sent; the link suppresses it
   */
  public record One(
      @NotBlank @Size(max = 64) String purpose,
      @Nullable @Valid NamedSubject subject,
      @Nullable @Valid ContactRequest contact) {

    @Schema(hidden = true)
    @AssertTrue(message = "subject or contact, or both")
    boolean isAddressed() {
      return subject != null || contact != null;
    }
  }
}
