package io.shouyue.platform.orm;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.hibernate.type.format.FormatMapper;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;

/** A {@code jsonb} attribute is written by the one mapper of the service, as on the wire. */
@ApplicationScoped
public class JsonColumns {
  @Produces
  @Singleton
  @JsonFormat
  @PersistenceUnitExtension
  FormatMapper json(ObjectMapper mapper) {
    return new JacksonJsonFormatMapper(mapper);
  }
}
