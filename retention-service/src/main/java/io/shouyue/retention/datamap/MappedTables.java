package io.shouyue.retention.datamap;

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

  MappedTables(Catalogue catalogue, List<TableTreatment> treatments) {
    List<MappedTable> waiting = new ArrayList<>();
    for (TableTreatment treatment : treatments) {
      catalogue
          .table(treatment.schema(), treatment.table())
          .ifPresent(table -> waiting.add(new MappedTable(table, treatment)));
    }
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

  List<MappedTable> inOrder() {
    return List.copyOf(byName.values());
  }

  Map<String, MappedTable> byName() {
    return Map.copyOf(byName);
  }
}
