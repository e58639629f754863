package io.shouyue.retention.announcement;

import io.shouyue.platform.text.LocalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an announcement is to say; it names nobody.
 *
 * @param byMessage whether people get it in their privacy centre as a message, too; default no
 * @param endsOn last day on which it is shown
 */
@Schema(name = "AnnouncementDraft")
public record AnnouncementRequest(
    @NotNull AnnouncementKind kind,
    @NotNull @Valid Words title,
    @NotNull @Valid Words text,
    @Nullable Boolean byMessage,
    @Nullable LocalDate endsOn) {

  /** Words in both languages. */
  @Schema(name = "AnnouncementWords")
  public record Words(
      @NotBlank @Size(max = 10_000) String zh, @NotBlank @Size(max = 10_000) String en) {

    LocalText text() {
      return new LocalText(zh, en);
    }
  }

  AnnouncementText words() {
    return new AnnouncementText(title.text(), text.text());
  }

  boolean isByMessage() {
    return Boolean.TRUE.equals(byMessage);
  }
}
