package io.shouyue.consent.exchange.setting;

import io.shouyue.consent.exchange.file.LineProblem;
import io.shouyue.consent.exchange.file.LineRefusedException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a record that was read from a line has all that it must have. */
final class Completeness {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_-]{1,63}");

  private Completeness() {}

  /**
   * Checks a record of the domain: its names, its numbers, and that nothing is missing in it.
   *
   * @param names components that must be names as a site gives them
   * @throws LineRefusedException naming the component
   */
  static void check(Record stated, List<String> names) {
    for (RecordComponent component : stated.getClass().getRecordComponents()) {
      Object value = value(stated, component);
      String name = component.getName();
      if ((names.contains(name) && !NAME.matcher(String.valueOf(value)).matches())
          || (value instanceof Integer number && number < 1)) {
        throw new LineRefusedException(LineProblem.INVALID_VALUE, name);
      }
    }
    requireWhole(stated, null);
  }

  private static void requireWhole(Record stated, @Nullable String within) {
    for (RecordComponent component : stated.getClass().getRecordComponents()) {
      String name = within == null ? component.getName() : within;
      Object value = value(stated, component);
      if (value == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        throw new LineRefusedException(LineProblem.MISSING, name);
      }
      if (value instanceof Record nested) {
        requireWhole(nested, name);
      } else if (value instanceof Collection<?> many) {
        many.stream()
            .filter(Record.class::isInstance)
            .forEach(one -> requireWhole((Record) one, name));
      }
    }
  }

  private static @Nullable Object value(Record stated, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(stated);
    } catch (IllegalAccessException | InvocationTargetException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
