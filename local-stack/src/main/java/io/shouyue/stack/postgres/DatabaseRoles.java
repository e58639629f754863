package io.shouyue.stack.postgres;

import io.shouyue.stack.Service;

/**
 * The roles of one service's database.
 *
 * @param database its name
 * @param owner owns schema and tables; only migrations use it
 * @param runtime what the service connects as
 * @param eraser may erase personal data; only the erasure steps use it
 */
public record DatabaseRoles(String database, String owner, String runtime, String eraser) {
  public static DatabaseRoles of(Service service) {
    String name = service.database();
    return new DatabaseRoles(name, name + "_owner", name + "_runtime", name + "_eraser");
  }
}
