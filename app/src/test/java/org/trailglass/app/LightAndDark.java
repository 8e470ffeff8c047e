package org.trailglass.app;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.provider.EnumSource;
import org.trailglass.app.theme.Theme;

/// A picture in the two looks that most people have. Those of high contrast are drawn by {@link
/// ScreenshotTest}, and their colours measured: every picture in them, too, would take minutes.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@EnumSource(
    value = Theme.class,
    names = {"LIGHT", "DARK"})
@interface LightAndDark {}
