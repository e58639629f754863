package io.shouyue.platform.web.body;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.web.problem.MalformedJson;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Lets a JSON body through only if it is there and is UTF-8 (RFC 8259 §8.1), shortest forms alone
 * (RFC 3629 §3): the parser behind guesses encodings and reads overlong forms.
 */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
public class JsonBody implements ReaderInterceptor {
  @Override
  public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    if (!isJson(context.getMediaType())) {
      return context.proceed();
    }
    byte[] body = context.getInputStream().readAllBytes();
    if (!isUtf8(body)) {
      throw new DomainException(CommonError.MALFORMED);
    }
    context.setInputStream(new ByteArrayInputStream(body));
    Object read = read(context);
    if (read == null) {
      throw new DomainException(CommonError.MALFORMED);
    }
    return read;
  }

  /** What went wrong quotes the body, and would go on to wherever failures are noted. */
  private static @Nullable Object read(ReaderInterceptorContext context) throws IOException {
    try {
      return context.proceed();
    } catch (JsonProcessingException malformed) {
      throw new DomainException(CommonError.MALFORMED, MalformedJson.of(malformed));
    } catch (WebApplicationException refused) {
      if (refused.getCause() instanceof JsonProcessingException malformed) {
        throw new DomainException(CommonError.MALFORMED, MalformedJson.of(malformed));
      }
      throw refused;
    }
  }

  private static boolean isJson(@Nullable MediaType type) {
    return type != null
        && (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"));
  }

  /** Without U+0000, which only the other encodings of JSON have. */
  private static boolean isUtf8(byte[] body) {
    boolean ascii = true;
    for (byte one : body) {
      if (one == 0) {
        return false;
      }
      ascii &= one > 0;
    }
    return ascii || decodes(body);
  }

  private static boolean decodes(byte[] body) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
      return true;
    } catch (CharacterCodingException notUtf8) {
      return false;
    }
  }
}
