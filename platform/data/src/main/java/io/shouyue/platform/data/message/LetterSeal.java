package io.shouyue.platform.data.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.KeyDestroyedException;
import io.shouyue.platform.keys.RetentionClass;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Closes what waits for a person or the site under their account key, and opens it again. */
@ApplicationScoped
public class LetterSeal {
  private static final String CONTEXT = "outbox.message";

  private final DataKeys keys;
  private final ObjectMapper json;

  LetterSeal(DataKeys keys, ObjectMapper json) {
    this.keys = keys;
    this.json = json;
  }

  SealedLetter close(String site, String owner, Record letter) {
    byte[] text = write(letter).getBytes(StandardCharsets.UTF_8);
    return new SealedLetter(
        site, owner, keys.seal(site, owner, RetentionClass.ACCOUNT, CONTEXT, text));
  }

  /** What was written; empty when the person was erased meanwhile. */
  public <T> Optional<T> open(SealedLetter sealed, Class<T> type) throws IOException {
    try {
      byte[] text =
          keys.open(
              sealed.site(), sealed.subject(), RetentionClass.ACCOUNT, CONTEXT, sealed.sealed());
      return Optional.of(json.readValue(text, type));
    } catch (KeyDestroyedException erasedMeanwhile) {
      return Optional.empty();
    }
  }

  private String write(Record letter) {
    try {
      return json.writeValueAsString(letter);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalArgumentException("the message is not JSON", unwritable);
    }
  }
}
