package io.shouyue.identity.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.shouyue.identity.ApiTestBase;
import io.shouyue.platform.testkit.Tokens;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A slow provider costs no thread for each call that waits for it. */
@QuarkusTest
class ManyAtOnceApiTest extends ApiTestBase {
  /** The sandbox answers these two seconds later. */
  private static final int SLOW = 997;

  private static final int CALLS = 300;

  @Test
  void threeHundredWaitForTheProviderOnAHandfulOfThreads() {
    URI target = URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/v1/verifications");
    String token = Tokens.site("demo").sign();
    try (var own = Executors.newVirtualThreadPerTaskExecutor();
        HttpClient client = HttpClient.newBuilder().executor(own).build()) {
      var threads = ManagementFactory.getThreadMXBean();
      int before = threads.getThreadCount();
      threads.resetPeakThreadCount();

      List<CompletableFuture<HttpResponse<String>>> calls =
          IntStream.range(0, CALLS)
              .mapToObj(
                  i ->
                      client.sendAsync(
                          call(target, token, elements(newSubject(), "王小明", idNumber(SLOW))),
                          HttpResponse.BodyHandlers.ofString()))
              .toList();

      List<String> answers =
          calls.stream()
              .map(CompletableFuture::join)
              .map(answer -> answer.statusCode() + " " + state(answer.body()))
              .distinct()
              .toList();
      assertThat(answers).containsExactly("201 VERIFIED");
      assertThat(threads.getPeakThreadCount() - before).isLessThan(CALLS / 3);
    }
  }

  private static String state(String body) {
    return JsonPath.from(body).getString("state");
  }

  private static HttpRequest call(URI target, String token, String body) {
    return HttpRequest.newBuilder(target)
        .version(HttpClient.Version.HTTP_1_1)
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }
}
