package io.shouyue.stack.launch;

import io.shouyue.stack.Service;
import io.shouyue.stack.StackException;
import io.shouyue.stack.keycloak.KeycloakVariables;
import io.shouyue.stack.postgres.DatabaseRoles;
import io.shouyue.stack.postgres.DatabaseSetup;
import io.shouyue.stack.postgres.PostgresServer;
import io.shouyue.stack.secret.StackSecrets;
import java.sql.Connection;
import java.sql.SQLException;

/** One database per service and one for Keycloak, with the roles that may use them. */
final class Databases {
  private Databases() {}

  static void complete(PostgresServer server, StackSecrets secrets) {
    try (Connection superuser = server.connect("postgres")) {
      DatabaseSetup setup = new DatabaseSetup(superuser);
      setup.role(KeycloakVariables.DATABASE, secrets.keycloakDatabase());
      setup.database(KeycloakVariables.DATABASE, KeycloakVariables.DATABASE);
      setup.database("postgres", PostgresServer.SUPERUSER);
      for (Service service : Service.values()) {
        DatabaseRoles roles = DatabaseRoles.of(service);
        setup.role(roles.owner(), secrets.owner(service));
        setup.role(roles.runtime(), secrets.runtime(service));
        setup.role(roles.eraser(), eraserPassword(service, secrets));
        setup.database(roles.database(), roles.owner(), roles.runtime(), roles.eraser());
      }
    } catch (SQLException e) {
      throw new StackException("The databases cannot be set up: " + e.getMessage(), e);
    }
  }

  /** The gateway has nothing to erase, but every database has the same three roles. */
  private static String eraserPassword(Service service, StackSecrets secrets) {
    String password = secrets.eraser(service);
    return password.isEmpty() ? secrets.owner(service) : password;
  }
}
