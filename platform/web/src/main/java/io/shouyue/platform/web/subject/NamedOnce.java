package io.shouyue.platform.web.subject;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** One of the two names is there, and not both. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NamedOnce.Check.class)
@interface NamedOnce {
  String message() default "id or externalId, one of them";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Says nothing of a subject that is left out. */
  final class Check implements ConstraintValidator<NamedOnce, NamedSubject> {
    @Override
    public boolean isValid(@Nullable NamedSubject subject, ConstraintValidatorContext context) {
      return subject == null || subject.namedOnce();
    }
  }
}
