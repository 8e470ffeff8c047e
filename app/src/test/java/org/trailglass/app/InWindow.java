package org.trailglass.app;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/// Tests in the whole window: the constructor is given an {@link OpenWindow}, each test one of its
/// own, or a {@link Workbench} where it opens windows itself, and methods the robot. What is given
/// to a static method is there for all tests of the class.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(WindowExtension.class)
@interface InWindow {
  /// How wide the window is.
  double width() default WindowPlan.USUAL_WIDTH;

  /// How high the window is.
  double height() default WindowPlan.USUAL_HEIGHT;
}
