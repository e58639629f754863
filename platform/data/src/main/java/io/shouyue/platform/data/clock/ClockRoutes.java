package io.shouyue.platform.data.clock;

import io.quarkus.arc.All;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * {@code GET} and {@code PUT /q/clock} on the management port, only where the clock has a file: on
 * the local stack. A move is PAUSE, wait for {@code inFlight} 0, RESUME with the new offset.
 */
@ApplicationScoped
public class ClockRoutes {
  private static final int MAX_BODY = 1000;

  private final MovableClock clock;
  private final ClockConfig config;
  private final List<Pausable> pausables;
  private volatile boolean paused;

  ClockRoutes(MovableClock clock, ClockConfig config, @All List<Pausable> pausables) {
    this.clock = clock;
    this.config = config;
    this.pausables = pausables;
  }

  void register(@Observes ManagementInterface management) {
    if (config.file().isEmpty()) {
      return;
    }
    management.router().get("/q/clock").handler(this::answer);
    management
        .router()
        .put("/q/clock")
        .handler(BodyHandler.create(false).setBodyLimit(MAX_BODY))
        .blockingHandler(this::move);
  }

  private void move(RoutingContext call) {
    try {
      JsonObject order = call.body().asJsonObject();
      switch (order.getString("phase", "")) {
        case "PAUSE" -> pause();
        case "RESUME" -> resume(Duration.parse(order.getString("offset")));
        default -> throw new IllegalArgumentException("phase is PAUSE or RESUME");
      }
      answer(call);
    } catch (IllegalArgumentException | DateTimeParseException | NullPointerException wrong) {
      call.response().setStatusCode(400).end(new JsonObject().put("detail", "bad order").encode());
    }
  }

  private void pause() {
    paused = true;
    pausables.forEach(Pausable::pause);
  }

  private void resume(Duration offset) {
    clock.moveTo(offset);
    pausables.forEach(Pausable::resume);
    paused = false;
  }

  private void answer(RoutingContext call) {
    int inFlight = pausables.stream().mapToInt(Pausable::inFlight).sum();
    call.response()
        .putHeader("Content-Type", "application/json")
        .end(
            new JsonObject()
                .put("now", clock.now().toString())
                .put("offset", clock.offset().toString())
                .put("paused", paused)
                .put("inFlight", inFlight)
                .encode());
  }
}
