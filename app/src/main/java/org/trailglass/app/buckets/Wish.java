package org.trailglass.app.buckets;

/// That the dialog is shown. Each has its own number, so that a second one is seen too.
record Wish(int number) {}
