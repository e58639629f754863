package io.shouyue.platform.data.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.shouyue.platform.data.outbox.Outbox;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.RetentionClass;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;

/**
 * Sends messages after the caller's transaction commits. What is written meanwhile is sealed under
 * the person's account key, so a message to somebody erased in between is never sent.
 */
@ApplicationScoped
public class Messages {
  static final String TOPIC = "message";
  static final String CONTEXT = "outbox.message";

  private final Outbox outbox;
  private final DataKeys keys;
  private final ObjectMapper json;

  Messages(Outbox outbox, DataKeys keys, ObjectMapper json) {
    this.outbox = outbox;
    this.keys = keys;
    this.json = json;
  }

  /** Sends {@code message} about {@code subject}'s data at {@code site}. */
  public void send(String site, SubjectId subject, OutboundMessage message) {
    byte[] text = write(Letter.of(message)).getBytes(StandardCharsets.UTF_8);
    byte[] sealed = keys.seal(site, subject.value(), RetentionClass.ACCOUNT, CONTEXT, text);
    outbox.append(TOPIC, subject.value(), new SealedLetter(site, subject.value(), sealed));
  }

  private String write(Letter letter) {
    try {
      return json.writeValueAsString(letter);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalArgumentException("the message is not JSON", unwritable);
    }
  }
}
