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
   * @param warning whether 80 % of it are reached
   * @param reachedOn the Beijing day from which the 30 working days of the filing count
   */
  public record StoredFacesView(
      long persons, long filingFrom, boolean warning, @Nullable LocalDate reachedOn) {}

  @GET
  @RolesAllowed({Roles.DPO, Roles.OPERATOR, Roles.AUDITOR})
  @Operation(
      operationId = "getStoredFaces",
      summary = "Persons whose photos are stored, and the filing threshold")
  public StoredFacesView get() {
    StoredFaces.Count count = faces.count();
    return new StoredFacesView(
        count.persons(), count.filingFrom(), count.warning(), count.reachedOn());
  }
}
