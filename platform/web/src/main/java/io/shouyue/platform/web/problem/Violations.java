package io.shouyue.platform.web.problem;

import io.shouyue.platform.error.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Turns a bean-validation finding into a {@link Violation} without the rejected value. */
final class Violations {
  private Violations() {}

  static Violation of(ConstraintViolation<?> finding) {
    String constraint =
        finding.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    return new Violation(field(finding.getPropertyPath()), kebab(constraint), finding.getMessage());
  }

  /** Leaves out the method and its parameter, which callers do not know. */
  private static String field(Path path) {
    List<String> names = new ArrayList<>();
    path.forEach(node -> names.add(node.toString()));
    return String.join(".", names.subList(Math.min(2, names.size()), names.size()));
  }

  private static String kebab(String camel) {
    return camel.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
