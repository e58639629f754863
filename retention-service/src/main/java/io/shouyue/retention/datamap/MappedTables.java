package io.shouyue.retention.datamap;

import io.shouyue.retention.datamap.TableTreatment.KeyKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The mapped tables of one source in the order of their dependence: what hangs on another first.
 */
final class MappedTables {

  private final Map<String, MappedTable> byName = new LinkedHashMap<>();
  private final boolean whole;

  MappedTables(Catalogue catalogue, List<TableTreatment> treatments) {
    List<MappedTable> waiting = new ArrayList<>();
    for (TableTreatment treatment : treatments) {
      catalogue
          .table(treatment.schema(), treatment.table())
          .ifPresent(table -> waiting.add(new MappedTable(table, treatment)));
    }
    whole = waiting.size() == treatments.size();
    Set<String> visiting = new HashSet<>();
    waiting.forEach(table -> visit(table, waiting, visiting));
  }

  private void visit(MappedTable table, List<MappedTable> all, Set<String> visiting) {
    if (byName.containsKey(table.name()) || !visiting.add(table.name())) {
      return;
    }
    for (MappedTable other : all) {
      if (other != table && hangsOn(other, table)) {
        visit(other, all, visiting);
      }
    }
    byName.put(table.name(), table);
  }

  private static boolean hangsOn(MappedTable child, MappedTable parent) {
    TableTreatment.SubjectKey key = child.treatment().key();
    return parent.table().isParentOf(child.table())
        || (parent.table().schema().equals(key.parentSchema())
            && parent.table().name().equals(key.parent()));
  }

  /** Whether only the website's own id leads to the rows of one of them. */
  boolean needReference(List<MappedTable> chosen) {
    return chosen.stream().anyMatch(table -> needsReference(table, new HashSet<>()));
  }

  private boolean needsReference(MappedTable table, Set<String> passed) {
    TableTreatment.SubjectKey key = table.treatment().key();
    if (key.kind() != KeyKind.PARENT) {
      return key.kind() == KeyKind.EXTERNAL_ID;
    }
    MappedTable parent = byName.get(key.parentSchema() + "." + key.parent());
    return parent != null && passed.add(table.name()) && needsReference(parent, passed);
  }

  /** Whether discovery still found the table of every treatment: one may go under a new name. */
  boolean areWhole() {
    return whole;
  }

  List<MappedTable> inOrder() {
    return List.copyOf(byName.values());
  }

  Map<String, MappedTable> byName() {
    return Map.copyOf(byName);
  }
}
