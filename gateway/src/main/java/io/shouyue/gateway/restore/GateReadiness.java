package io.shouyue.gateway.restore;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while the gate is closed. */
@Readiness
@ApplicationScoped
public class GateReadiness implements AsyncHealthCheck {

  private final Gate gate;

  GateReadiness(Gate gate) {
    this.gate = gate;
  }

  @Override
  public Uni<HealthCheckResponse> call() {
    return gate.opens()
        .map(opens -> HealthCheckResponse.named("erased-stays-erased").status(opens).build());
  }
}
