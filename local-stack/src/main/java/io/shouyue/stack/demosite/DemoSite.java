package io.shouyue.stack.demosite;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.shouyue.stack.Json;
import io.shouyue.stack.StackException;
import io.shouyue.stack.api.Api;
import io.shouyue.stack.api.TokenSource;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The website's server: its pages, its sign-up, and where it takes webhooks. */
public final class DemoSite implements AutoCloseable {
  private static final int LARGEST_BODY = 256 * 1024;

  private final HttpServer server;
  private final Pages pages;
  private final Signups signups;
  private final Examples examples;
  private final PrivacyLink privacy;
  private final WebhookInbox inbox;

  /**
   * How the website is set up.
   *
   * @param port where it listens, on this machine only
   * @param gateway the suite, as browsers reach it
   * @param pages folder with the built pages
   * @param tokens the website's own tokens
   * @param webhookSecret the secret of its webhook endpoint; empty while none is registered
   */
  public record Setup(
      int port, String gateway, Path pages, TokenSource tokens, Supplier<String> webhookSecret) {}

  private record Hooks(List<WebhookInbox.Received> items) {}

  private DemoSite(HttpServer server, Setup setup) {
    this.server = server;
    this.pages = new Pages(setup.pages(), setup.gateway());
    Api website = Api.bearer(setup.gateway(), setup.tokens());
    this.signups = new Signups(website, setup.gateway());
    this.examples = new Examples(website, signups);
    this.privacy = new PrivacyLink(website, "http://localhost:" + setup.port(), Clock.systemUTC());
    this.inbox = new WebhookInbox(setup.webhookSecret(), Clock.systemUTC());
  }

  /** Begins to answer. */
  public static DemoSite start(Setup setup) {
    try {
      HttpServer server =
          HttpServer.create(
              new InetSocketAddress(InetAddress.getByName("127.0.0.1"), setup.port()), 50);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      DemoSite site = new DemoSite(server, setup);
      server.createContext("/", site::handle);
      server.start();
      return site;
    } catch (IOException e) {
      throw new StackException(
          "The demo site cannot listen on port " + setup.port() + ": " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      switch (exchange.getRequestMethod() + " " + path) {
        case "POST /api/signup/start" ->
            send(exchange, tried(() -> signups.start(body(exchange, Signups.Start.class))));
        case "POST /api/signup/finish" -> send(exchange, tried(() -> finish(exchange)));
        case "GET /", "GET /index.html" -> sendSignup(exchange);
        case "GET /privacy" -> lead(exchange, privacy.of(cookie(exchange, PrivacyLink.COOKIE)));
        case "POST /api/examples/withdraw" ->
            send(exchange, tried(() -> examples.withdraw(body(exchange, Examples.Act.class))));
        case "POST /api/examples/decide" ->
            send(exchange, tried(() -> examples.decide(body(exchange, Examples.Act.class))));
        case "POST /api/examples/guardian" ->
            send(exchange, tried(() -> examples.guardian(body(exchange, Examples.Child.class))));
        case "GET /api/hooks" -> send(exchange, Reply.ok(200, new Hooks(inbox.newest())));
        case "POST /hooks" -> takeHook(exchange);
        default -> sendPage(exchange, path);
      }
    }
  }

  /** Whoever has an account is signed in at the website. */
  private Reply finish(HttpExchange exchange) {
    Signups.Finish finish = body(exchange, Signups.Finish.class);
    Reply reply = signups.finish(finish);
    if (reply.status() == 201) {
      String session = privacy.signedIn(signups.user(finish.signup()).orElseThrow());
      exchange
          .getResponseHeaders()
          .set(
              "Set-Cookie",
              PrivacyLink.COOKIE + "=" + session + "; Path=/; HttpOnly; SameSite=Lax");
    }
    return reply;
  }

  private static String cookie(HttpExchange exchange, String name) {
    String start = name + "=";
    return Stream.of(header(exchange, "Cookie").split(";"))
        .map(String::strip)
        .filter(one -> one.startsWith(start))
        .map(one -> one.substring(start.length()))
        .findFirst()
        .orElse("");
  }

  private static void lead(HttpExchange exchange, String target) throws IOException {
    exchange.getResponseHeaders().set("Location", target);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(303, -1);
  }

  private static Reply tried(Supplier<Reply> work) {
    try {
      return work.get();
    } catch (IllegalArgumentException e) {
      return Reply.ok(400, new Reply.Problem(400, "malformed", "The request is not readable."));
    } catch (StackException e) {
      return Reply.ok(503, new Reply.Problem(503, "unavailable", "Please try again later."));
    }
  }

  private void takeHook(HttpExchange exchange) throws IOException {
    boolean taken =
        inbox.take(
            header(exchange, "webhook-id"),
            header(exchange, "webhook-timestamp"),
            header(exchange, "webhook-signature"),
            text(exchange));
    exchange.sendResponseHeaders(taken ? 204 : 401, -1);
  }

  private void sendPage(HttpExchange exchange, String path) throws IOException {
    Optional<Pages.Page> page =
        "GET".equals(exchange.getRequestMethod()) ? pages.find(path) : Optional.empty();
    if (page.isEmpty()) {
      send(exchange, Reply.ok(404, new Reply.Problem(404, "not-found", "There is no such page.")));
      return;
    }
    Pages.Page found = page.get();
    describe(exchange, found);
    exchange.sendResponseHeaders(200, found.bytes().length);
    exchange.getResponseBody().write(found.bytes());
  }

  /**
   * The sign-up page with the notice in it. Its frame goes ahead, so that its scripts load while
   * the notice is made; a page that came without one asks for it itself.
   */
  private void sendSignup(HttpExchange exchange) throws IOException {
    String language =
        SignupHtml.language(
            String.valueOf(exchange.getRequestURI().getQuery()),
            cookie(exchange, SignupHtml.LANGUAGE_COOKIE),
            header(exchange, "Accept-Language"));
    String path = "/signup." + language + ".html";
    Optional<Pages.Page> page = pages.find(path);
    if (page.isEmpty()) {
      sendPage(exchange, path);
      return;
    }
    describe(exchange, page.get());
    exchange.sendResponseHeaders(200, 0);
    SignupHtml html = SignupHtml.of(page.get());
    OutputStream out = exchange.getResponseBody();
    out.write(html.ahead());
    out.flush();
    Reply begun = tried(() -> signups.start(new Signups.Start(language, null)));
    out.write(html.rest(language, begun));
  }

  private static void describe(HttpExchange exchange, Pages.Page found) {
    exchange.getResponseHeaders().set("Content-Type", found.type());
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    exchange
        .getResponseHeaders()
        .set(
            "Cache-Control",
            found.cacheable() ? "public, max-age=31536000, immutable" : "no-store");
    if (!found.policy().isEmpty()) {
      exchange.getResponseHeaders().set("Content-Security-Policy", found.policy());
    }
  }

  private static void send(HttpExchange exchange, Reply reply) throws IOException {
    byte[] bytes = reply.json().getBytes(StandardCharsets.UTF_8);
    exchange
        .getResponseHeaders()
        .set(
            "Content-Type",
            reply.status() >= 400 ? "application/problem+json" : "application/json");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(reply.status(), bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static <T> T body(HttpExchange exchange, Class<T> type) {
    try {
      return Json.read(text(exchange), type);
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static String text(HttpExchange exchange) throws IOException {
    return new String(exchange.getRequestBody().readNBytes(LARGEST_BODY), StandardCharsets.UTF_8);
  }

  private static String header(HttpExchange exchange, String name) {
    String value = exchange.getRequestHeaders().getFirst(name);
    return value == null ? "" : value;
  }
}
