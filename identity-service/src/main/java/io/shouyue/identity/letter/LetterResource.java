package io.shouyue.identity.letter;

import io.quarkus.arc.All;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people get to read of this service, for those who answer for it. */
@Path("/v1/identity-letters")
@Tag(name = "letters")
public class LetterResource {
  private final List<LetterSource> sources;

  LetterResource(@All List<LetterSource> sources) {
    this.sources = List.copyOf(sources);
  }

  /** Every letter that the service words by itself, with made-up data. */
  @GET
  @RolesAllowed({Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  @Operation(operationId = "listLetters", summary = "Letters to people, with made-up data")
  public Page<LetterView> list() {
    return new Page<>(
        sources.stream()
            .flatMap(source -> source.samples().stream())
            .sorted(Comparator.comparing(LetterView::about))
            .toList(),
        null);
  }
}
