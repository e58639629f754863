package io.shouyue.platform.web.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Members of records in answers: all of them are always written, and those that are {@link
 * Nullable} may be null; a record with {@link JsonInclude} leaves some out. What requests must hold
 * is told by their constraints already.
 */
final class AnswerMembers {
  private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
  private static final DotName NAMED =
      DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
  private static final DotName LEFT_OUT = DotName.createSimple(JsonInclude.class);

  private final Collection<ClassInfo> records;

  AnswerMembers(IndexView index) {
    Map<DotName, ClassInfo> once = new TreeMap<>();
    index.getKnownClasses().stream()
        .filter(found -> found.isRecord() && !found.hasDeclaredAnnotation(LEFT_OUT))
        .forEach(found -> once.put(found.name(), found));
    records = once.values();
  }

  void describe(OpenAPI document) {
    Map<String, Schema> schemas = document.getComponents().getSchemas();
    Set<String> answered = new AnsweredSchemas(document).names();
    for (String name : answered) {
      Schema schema = schemas.get(name);
      if (schema != null && schema.getProperties() != null) {
        of(name, schema).ifPresent(found -> describe(schema, found));
      }
    }
  }

  /** The one record of that name with just these members. */
  private Optional<ClassInfo> of(String name, Schema schema) {
    List<ClassInfo> fitting =
        records.stream()
            .filter(found -> isNamed(name, found))
            .filter(found -> names(found).equals(schema.getProperties().keySet()))
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /** A number tells namesakes apart; the name of what it is a list of follows a generic name. */
  private static boolean isNamed(String schema, ClassInfo found) {
    String name = nameOf(found);
    return schema.replaceAll("\\d+$", "").equals(name)
        || (!found.typeParameters().isEmpty() && schema.startsWith(name));
  }

  private static String nameOf(ClassInfo found) {
    AnnotationInstance schema = found.declaredAnnotation(NAMED);
    AnnotationValue given = schema == null ? null : schema.value("name");
    return given == null ? found.simpleName() : given.asString();
  }

  private static Set<String> names(ClassInfo found) {
    return found.recordComponents().stream()
        .map(RecordComponentInfo::name)
        .collect(Collectors.toSet());
  }

  private static void describe(Schema schema, ClassInfo found) {
    for (RecordComponentInfo component : found.recordComponents()) {
      if (component.type().hasAnnotation(NULLABLE)) {
        schema.addProperty(component.name(), orNull(schema.getProperties().get(component.name())));
      }
    }
    schema.setRequired(List.copyOf(schema.getProperties().keySet()));
  }

  private static Schema orNull(Schema schema) {
    if (schema.getRef() != null) {
      return OASFactory.createSchema()
          .addAnyOf(OASFactory.createSchema().ref(schema.getRef()))
          .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
    }
    return schema.getType() == null || schema.getType().contains(SchemaType.NULL)
        ? schema
        : schema.addType(SchemaType.NULL);
  }
}
