package io.shouyue.consent.guardian;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** identity-service as far as guardianships go; answers in its shape. */
@Mock
@RestClient
@ApplicationScoped
public class FakeGuardianships implements GuardianshipClient {
  private final ConcurrentHashMap<String, List<GuardianshipsView.Item>> known =
      new ConcurrentHashMap<>();

  /** From now on that person acts for that child. */
  public void accept(String child, String guardian) {
    put(child, guardian, "ACTIVE");
  }

  /** And no more. */
  public void end(String child, String guardian) {
    put(child, guardian, "ENDED");
  }

  private void put(String child, String guardian, String state) {
    known.put(
        guardian, List.of(new GuardianshipsView.Item("gua_" + guardian, state, child, guardian)));
  }

  @Override
  public GuardianshipsView of(String site, String subject) {
    return new GuardianshipsView(known.getOrDefault(subject, List.of()));
  }
}
