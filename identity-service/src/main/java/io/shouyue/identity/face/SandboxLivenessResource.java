package io.shouyue.identity.face;

import io.shouyue.identity.provider.SandboxFaceCheck;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The sandbox's page, with buttons where a vendor's has a camera. */
@Path("/public/sandbox/liveness/{token}")
@Tag(name = "sandbox")
@Produces("text/html; charset=UTF-8")
public class SandboxLivenessResource {
  private static final String PAGE =
      """
      <!doctype html>
      <html lang="zh-CN">
      <head><meta charset="utf-8"><title>沙盒活体检测 · Sandbox liveness</title>
      <meta name="viewport" content="width=device-width, initial-scale=1"></head>
      <body>
      <main>
      <h1>沙盒活体检测 <span lang="en">Sandbox liveness</span></h1>
      %s
      </main>
      </body>
      </html>
      """;
  private static final String BUTTONS =
      """
      <p>这里不打开摄像头，请选择结果。 <span lang="en">No camera is opened; choose the outcome.</span></p>
      <form method="post">
      <p><button name="outcome" value="PASS">通过 <span lang="en">Pass</span></button></p>
      <p><button name="outcome" value="NOT_ALIVE">非活体 <span lang="en">Not alive</span></button></p>
      <p><button name="outcome" value="OTHER_PERSON">非本人 <span lang="en">Another person</span></button></p>
      <p><button name="outcome" value="GIVE_UP">放弃 <span lang="en">Give up</span></button></p>
      </form>
      """;
  private static final String DONE =
      """
      <p>已完成，请回到原页面。 <span lang="en">Done; go back to the page you came from.</span></p>
      """;

  private final SandboxFaceCheck sandbox;
  private final FaceSessions sessions;

  SandboxLivenessResource(SandboxFaceCheck sandbox, FaceSessions sessions) {
    this.sandbox = sandbox;
    this.sessions = sessions;
  }

  @GET
  @PermitAll
  @Operation(operationId = "showSandboxLiveness", summary = "The page of a sandbox session")
  public String show(@PathParam("token") String token) {
    if (!sandbox.waits(token)) {
      throw new DomainException(CommonError.NOT_FOUND);
    }
    return PAGE.formatted(BUTTONS);
  }

  @POST
  @PermitAll
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(operationId = "pressSandboxLiveness", summary = "Chooses the outcome of the session")
  public String press(
      @PathParam("token") String token,
      @FormParam("outcome") @NotNull SandboxFaceCheck.Outcome outcome) {
    if (!sandbox.press(token, outcome)) {
      throw new DomainException(CommonError.NOT_FOUND);
    }
    sessions.pursue(token);
    return PAGE.formatted(DONE);
  }
}
