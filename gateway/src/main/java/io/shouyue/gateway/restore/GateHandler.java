package io.shouyue.gateway.restore;

import io.shouyue.gateway.entry.Order;
import io.shouyue.gateway.entry.Resumption;
import io.shouyue.gateway.error.Refusals;
import io.shouyue.platform.error.CommonError;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Refuses everybody (503) while the gate is closed, also where no balancer heeds readiness. */
@ApplicationScoped
public class GateHandler {

  private final Gate gate;
  private final Refusals refusals;

  GateHandler(Gate gate, Refusals refusals) {
    this.gate = gate;
    this.refusals = refusals;
  }

  void register(@Observes Router router) {
    router.route().order(Order.GATE).handler(this::handle);
  }

  private void handle(RoutingContext call) {
    if (gate.isOpen()) {
      call.next();
    } else {
      Resumption.after(call, gate.opens(), opens -> decided(call, opens));
    }
  }

  private void decided(RoutingContext call, boolean opens) {
    if (opens) {
      call.next();
    } else {
      refusals.refuse(call, CommonError.UNAVAILABLE);
    }
  }
}
