package io.shouyue.stack.cli;

import io.shouyue.stack.Ports;
import io.shouyue.stack.StackException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A command line, taken apart.
 *
 * @param command the first word
 * @param arguments the other words that are no options
 * @param data {@code --data DIR}
 * @param portBase {@code --port-base N}
 * @param host {@code --host ADDR}: the address of this machine at which others reach the gateway
 * @param only {@code --only NAME,NAME}: the services to start, all when it is not given
 * @param json {@code --json}
 * @param env {@code --env}
 * @param yes {@code --yes}
 * @param here {@code --here}
 * @param step {@code --step}
 * @param demo {@code --demo year|small}: which made-up people a new stack is given, a year of them
 *     when it is not said
 * @param empty {@code --empty}: a new stack is given none
 * @param noWarm {@code --no-warm}: do not prepare a faster next start
 * @param forLoad {@code --for-load}: code is compiled through, as in production
 */
public record Options(
    String command,
    List<String> arguments,
    Optional<String> data,
    int portBase,
    Optional<String> host,
    Optional<String> only,
    boolean json,
    boolean env,
    boolean yes,
    boolean here,
    boolean step,
    Optional<String> demo,
    boolean empty,
    boolean noWarm,
    boolean forLoad) {

  /**
   * @throws StackException for an option that no command knows or that lacks its value
   */
  public static Options parse(String... words) {
    Builder builder = new Builder();
    List<String> rest = new ArrayList<>(List.of(words));
    while (!rest.isEmpty()) {
      builder.take(rest.removeFirst(), rest);
    }
    return builder.build();
  }

  private static final class Builder {
    private final List<String> plain = new ArrayList<>();
    private Optional<String> data = Optional.empty();
    private Optional<String> host = Optional.empty();
    private Optional<String> only = Optional.empty();
    private int portBase = Ports.DEFAULT_BASE;
    private boolean json;
    private boolean env;
    private boolean yes;
    private boolean here;
    private boolean step;
    private Optional<String> demo = Optional.empty();
    private boolean empty;
    private boolean noWarm;
    private boolean forLoad;

    private void take(String word, List<String> rest) {
      switch (word) {
        case "--data" -> data = Optional.of(value(word, rest));
        case "--port-base" -> portBase = number(word, value(word, rest));
        case "--host" -> host = Optional.of(value(word, rest));
        case "--only" -> only = Optional.of(value(word, rest));
        case "--json" -> json = true;
        case "--env" -> env = true;
        case "--yes", "-y" -> yes = true;
        case "--here" -> here = true;
        case "--step" -> step = true;
        case "--demo" -> demo = Optional.of(value(word, rest));
        case "--empty" -> empty = true;
        case "--no-warm" -> noWarm = true;
        case "--for-load" -> forLoad = true;
        default -> plain.add(known(word));
      }
    }

    private Options build() {
      String command = plain.isEmpty() ? "help" : plain.getFirst();
      List<String> arguments = plain.isEmpty() ? List.of() : plain.subList(1, plain.size());
      return new Options(
          command,
          List.copyOf(arguments),
          data,
          portBase,
          host,
          only,
          json,
          env,
          yes,
          here,
          step,
          demo,
          empty,
          noWarm,
          forLoad);
    }

    private static String known(String word) {
      if (word.startsWith("-")) {
        throw new StackException("There is no option " + word + "; ./shouyue help lists them.");
      }
      return word;
    }

    private static String value(String option, List<String> rest) {
      if (rest.isEmpty() || rest.getFirst().startsWith("--")) {
        throw new StackException(option + " needs a value.");
      }
      return rest.removeFirst();
    }

    private static int number(String option, String text) {
      try {
        return Integer.parseInt(text);
      } catch (NumberFormatException e) {
        throw new StackException(option + " needs a number, not “" + text + "”.", e);
      }
    }
  }
}
