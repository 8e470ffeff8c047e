package org.trailglass.app;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.provider.MethodSource;

/// Draws a state in the light look; in all looks, to be looked at, with `-Dpictures=all`, which
/// takes minutes more. Colours are measured in every look by `ThemeColorsTest`, and {@link
/// ScreenshotTest} draws each of them.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@MethodSource("org.trailglass.app.WindowPicture#looks")
@interface EachLook {}
