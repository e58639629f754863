package io.shouyue.identity.letter;

import io.quarkus.arc.All;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.letter.LetterSource;
import io.shouyue.platform.web.letter.LetterView;
import io.shouyue.platform.web.letter.Letters;
import io.shouyue.platform.web.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people get to read of this service, for those who answer for it. */
@Path("/v1/identity-letters")
@Tag(name = "letters")
public class LetterResource {
  private final Caller caller;
  private final Letters<String> letters;

  LetterResource(Caller caller, @All List<LetterSource<String>> sources) {
    this.caller = caller;
    this.letters = new Letters<>(sources);
  }

  /** Every letter that the service words by itself, with made-up data. */
  @GET
  @RolesAllowed({Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  @Operation(operationId = "listLetters", summary = "Letters to people, with made-up data")
  public Page<LetterView> list() {
    return letters.of(caller.site());
  }
}
