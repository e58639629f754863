package io.shouyue.retention.promise;

/** A world in which no site promises anything of its own. */
public final class BuiltInPromises implements Promises {

  private final PromiseCatalogue builtIn = PromiseFile.load();

  @Override
  public PromiseCatalogue inForce(String site) {
    return builtIn;
  }

  @Override
  public Promise version(String site, String code, int version) {
    return builtIn.find(code).orElseThrow();
  }
}
