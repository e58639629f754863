package io.shouyue.platform.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One field of each kind, to try bad input on. */
@Path("/v1/strict-samples")
public class StrictResource {
  enum Kind {
    ONE,
    TWO
  }

  record StrictRequest(
      @Nullable String text,
      @Nullable Integer count,
      @Nullable Boolean yes,
      @Nullable Kind kind,
      @Nullable List<String> list,
      @Nullable Map<String, String> map,
      @Nullable ObjectNode free) {}

  @POST
  @PermitAll
  public StrictRequest echo(@Valid StrictRequest request) {
    return request;
  }
}
