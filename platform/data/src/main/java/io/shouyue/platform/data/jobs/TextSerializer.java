package io.shouyue.platform.data.jobs;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.nio.charset.StandardCharsets;

/** Task data are JSON text; this only turns it into bytes. */
final class TextSerializer implements Serializer {
  @Override
  public byte[] serialize(Object data) {
    return data == null ? new byte[0] : data.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public <T> T deserialize(Class<T> type, byte[] bytes) {
    return type == String.class ? type.cast(new String(bytes, StandardCharsets.UTF_8)) : null;
  }
}
