package org.trailglass.app;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.testfx.api.FxRobot;

/// Gives tests what {@link InWindow} says, and ends it after them.
final class WindowExtension implements ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(WindowExtension.class);
  private static final Set<Class<?>> GIVEN =
      Set.of(OpenWindow.class, Workbench.class, FxRobot.class);

  /// Otherwise what a constructor is given were kept for all tests of the class.
  @Override
  public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
    return ExtensionContextScope.TEST_METHOD;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return GIVEN.contains(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    var bench =
        test.getStore(NAMESPACE)
            .computeIfAbsent(Workbench.class, key -> newBench(), Workbench.class);
    var wanted = parameter.getParameter().getType();
    if (wanted == FxRobot.class) {
      return bench.robot();
    }
    if (wanted == Workbench.class) {
      return bench;
    }
    var size = test.getRequiredTestClass().getAnnotation(InWindow.class);
    return bench.window(size.width(), size.height());
  }

  private static Workbench newBench() {
    try {
      return new Workbench();
    } catch (IOException | TimeoutException e) {
      throw new ParameterResolutionException("no window can be opened", e);
    }
  }
}
