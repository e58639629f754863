package io.shouyue.platform.testkit;

import io.shouyue.platform.data.message.InAppMessage;
import io.shouyue.platform.web.inbox.InboxBatch;
import io.shouyue.platform.web.inbox.InboxClient;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** retention-service's inboxes, as a service of the suite sees them. */
@Alternative
@Priority(1)
@RestClient
@ApplicationScoped
class FakeInbox implements InboxClient {
  static final List<InAppMessage> STORED = new CopyOnWriteArrayList<>();

  @Override
  public void store(InboxBatch batch) {
    STORED.addAll(batch.messages());
  }
}
