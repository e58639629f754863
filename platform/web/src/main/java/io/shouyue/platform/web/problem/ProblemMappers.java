package io.shouyue.platform.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.shouyue.platform.error.Causes;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.error.ErrorCode;
import io.shouyue.platform.error.Violation;
import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.CharConversionException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * From exceptions to problems. Whatever is not listed is an internal error and says nothing more.
 */
public class ProblemMappers {
  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
  private static final int RETRY_SECONDS = 2;

  private final HttpServerRequest request;

  ProblemMappers(HttpServerRequest request) {
    this.request = request;
  }

  @ServerExceptionMapper
  RestResponse<ProblemView> domain(DomainException refused) {
    if (refused.code().status() >= 500) {
      LOG.warnf("refused reason=%s cause=%s", refused.getMessage(), Causes.of(refused));
    }
    return answer(refused.code(), refused.violations(), refused.members());
  }

  @ServerExceptionMapper({
    ConstraintViolationException.class,
    ResteasyReactiveViolationException.class
  })
  RestResponse<ProblemView> constraints(ConstraintViolationException invalid) {
    return answer(
        CommonError.INVALID,
        invalid.getConstraintViolations().stream().map(Violations::of).toList());
  }

  @ServerExceptionMapper
  RestResponse<ProblemView> mismatch(MismatchedInputException malformed) {
    return answer(CommonError.MALFORMED, List.of(MalformedJson.of(malformed)));
  }

  @ServerExceptionMapper
  RestResponse<ProblemView> json(JsonProcessingException malformed) {
    return answer(CommonError.MALFORMED, List.of(MalformedJson.of(malformed)));
  }

  /** Bytes that are no text at all. */
  @ServerExceptionMapper
  RestResponse<ProblemView> encoding(CharConversionException malformed) {
    return answer(CommonError.MALFORMED, List.of());
  }

  @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
  RestResponse<ProblemView> unauthenticated(Throwable refused) {
    return answer(CommonError.UNAUTHENTICATED, List.of());
  }

  @ServerExceptionMapper
  RestResponse<ProblemView> forbidden(ForbiddenException refused) {
    return answer(CommonError.FORBIDDEN, List.of());
  }

  @ServerExceptionMapper
  RestResponse<ProblemView> web(WebApplicationException refused) {
    if (refused.getCause() instanceof JsonProcessingException malformed) {
      return json(malformed);
    }
    if (refused.getCause() instanceof CharConversionException malformed) {
      return encoding(malformed);
    }
    return answer(WebErrors.of(refused.getResponse().getStatus()), List.of());
  }

  @ServerExceptionMapper
  RestResponse<ProblemView> anything(Throwable failed) {
    LOG.errorf("failed error=%s at=%s", Causes.of(failed), origin(failed));
    return answer(CommonError.INTERNAL, List.of());
  }

  private RestResponse<ProblemView> answer(ErrorCode code, List<Violation> violations) {
    return answer(code, violations, Map.of());
  }

  private RestResponse<ProblemView> answer(
      ErrorCode code, List<Violation> violations, Map<String, Object> members) {
    ProblemView problem = Problems.of(code, violations, members, request);
    ResponseBuilder<ProblemView> response =
        ResponseBuilder.<ProblemView>create(code.status())
            .entity(problem)
            .header(HttpHeaders.CONTENT_TYPE, ProblemView.MEDIA_TYPE)
            .header(HttpHeaders.CACHE_CONTROL, "no-store");
    if (code.status() == CommonError.UNAUTHENTICATED.status()) {
      response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    if (code.retryable()) {
      response.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    }
    return response.build();
  }

  private static String origin(Throwable failed) {
    return Stream.of(failed.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("io.shouyue"))
        .findFirst()
        .map(StackTraceElement::toString)
        .orElse("outside");
  }
}
