package io.shouyue.identity.face;

import io.shouyue.platform.web.auth.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How many persons' faces the installation stores. */
@Path("/v1/stored-faces")
@Tag(name = "stored-faces")
public class StoredFacesResource {
  private final StoredFaces faces;

  StoredFacesResource(StoredFaces faces) {
    this.faces = faces;
  }

  /**
   * The counter.
   *
   * @param persons whose photos lie here now
   * @param filingFrom the threshold
   * @param filingWorkingDays how long the filing has once it is reached; retention-service's
   *     calendar says when they end ({@code GET /v1/calendar/working-days-end})
   * @param warning whether 80 % of it are reached
   * @param reachedOn the Beijing day from which they count
   */
  public record StoredFacesView(
      long persons,
      long filingFrom,
      int filingWorkingDays,
      boolean warning,
      @Nullable LocalDate reachedOn) {}

  @GET
  @RolesAllowed({Roles.AGENT, Roles.DPO, Roles.OPERATOR, Roles.AUDITOR})
  @Operation(
      operationId = "getStoredFaces",
      summary = "Persons whose photos are stored, and the filing threshold")
  public StoredFacesView get() {
    StoredFaces.Count count = faces.count();
    return new StoredFacesView(
        count.persons(),
        count.filingFrom(),
        count.filingWorkingDays(),
        count.warning(),
        count.reachedOn());
  }
}
