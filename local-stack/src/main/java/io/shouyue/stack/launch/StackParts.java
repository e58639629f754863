package io.shouyue.stack.launch;

import io.shouyue.stack.Progress;
import io.shouyue.stack.Service;
import io.shouyue.stack.StackSettings;
import io.shouyue.stack.keycloak.KeycloakServer;
import io.shouyue.stack.mail.MailSink;
import io.shouyue.stack.postgres.PostgresServer;
import io.shouyue.stack.process.ProcessBook;
import io.shouyue.stack.process.Supervisor;
import io.shouyue.stack.secret.StackSecrets;
import io.shouyue.stack.service.ServiceEnvironment;
import io.shouyue.stack.service.ServiceProcess;
import io.shouyue.stack.vault.SecretsPlace;
import java.util.Map;

/** What a start has put together by the time that all processes run. */
record StackParts(
    StackSettings settings,
    Progress progress,
    Supervisor supervisor,
    ProcessBook book,
    MailSink mail,
    ServiceEnvironment environment,
    SecretsPlace place,
    StackSecrets secrets,
    PostgresServer postgres,
    KeycloakServer keycloak,
    Map<Service, ServiceProcess> services) {}
