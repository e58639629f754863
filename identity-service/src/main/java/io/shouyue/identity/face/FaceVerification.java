package io.shouyue.identity.face;

import io.shouyue.identity.assurance.AssuranceLevel;
import io.shouyue.platform.id.SubjectId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One face check. Holds nothing of what was claimed.
 *
 * @param reason kebab-case, why it ended without success
 * @param photos the sides that are there
 * @param imagesDueAt the images are destroyed then at the latest
 * @param destruction that they are; null while any may lie here
 */
public record FaceVerification(
    String id,
    SubjectId subject,
    FaceState state,
    @Nullable String reason,
    @Nullable String providerReference,
    Set<PhotoSide> photos,
    Instant imagesDueAt,
    @Nullable Destruction destruction,
    Instant createdAt,
    @Nullable Instant decidedAt) {
  /** Name of the method in the API and in tokens. */
  public static final String METHOD = "FACE";

  /** What it is worth. */
  public static final AssuranceLevel LEVEL = AssuranceLevel.HIGH;

  /** Ways of the same worth without a face (face measures 10). */
  public static final List<String> ALTERNATIVES = List.of("ELEMENTS");

  /**
   * That the images are gone.
   *
   * @param leaf of the log; null until the log has it
   */
  public record Destruction(int images, String cause, Instant at, @Nullable String leaf) {}
}
