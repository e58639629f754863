package io.shouyue.consent.column;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.shouyue.proof.Json;
import io.shouyue.proof.JsonParser;
import jakarta.enterprise.context.ApplicationScoped;

/** Records as {@code jsonb} values. What was written is readable by the same type for ever. */
@ApplicationScoped
public class JsonColumn {
  private final ObjectMapper mapper;

  JsonColumn(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** As a service has it, for a program without a container. */
  public static JsonColumn plain() {
    return new JsonColumn(
        new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS));
  }

  /** The record as JSON text. */
  public String write(Object record) {
    try {
      return mapper.writeValueAsString(record);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record cannot be written as JSON", e);
    }
  }

  /** The record that {@link #write} gave this text for. */
  public <T> T read(String json, Class<T> type) {
    try {
      return mapper.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored record cannot be read", e);
    }
  }

  /** The record as a JSON value that can be hashed. */
  public Json value(Object record) {
    return JsonParser.parse(write(record));
  }
}
